/**
 * Read entries of the event log as articles print them: fields with labels, of which one is the event's number.
 *
 *     Event ID: 7000
 *     Source: Service Control Manager
 *     Description: The Widget service failed to start.    ->  7000, Service Control Manager, the description
 */

import type { SearchedText } from '../search-texts.ts'
import type { Mention } from '../types.ts'
import { firstSentence } from './sentence.ts'
import { listSourceText } from './source-text.ts'
import type { Statement } from './statement.ts'

/** The labels of Event Viewer, and those that articles give in their place. */
const FIELDS = String.raw`Event[ -]?(?:Source|Type|Category)|Source(?: Name)?|Type|Category|Description|Message(?: Text)?|Date|Time|User|Computer|Data`
const NUMBERED = String.raw`Event(?:[ -]?(?:ID|Number))?`
const field = new RegExp(
  String.raw`(?<![\w-])(?:(?<label>${FIELDS})[ \t]{0,6}[:=][ \t]*|(?<numbered>${NUMBERED})(?:[ \t]{0,6}[:=#(])?[ \t]{0,20}(?=\d))`,
  'gi',
)

const sourceLabel = /^(?:event[ -]?)?source/i
const messageLabel = /^(?:description|message)/i

const number = /^(?<digits>\d{1,10})(?![\w.])/

/** Behind the number of an event: its message, announced by a mark (`Event ID 1023: The store stopped.`) or not. */
const announced = /^\d+["')\]]*\s{0,2}(?::|-(?=\s))\s*(?=[A-Z"])/
const listed = /^\d+\s*\n\s*(?=[A-Z])/

/** So many numbers alone in their line are a list of events, each with its message below. */
const FEWEST_LISTED = 3

/** Headings and references to articles are no messages. */
const noMessage = /^(?:[A-Z\s]+$|Q\d{5,6}\b)/

/** `the following error message:` is no label. */
const runningText = /^[a-z]/

/** A source is a name in one line. */
const source = /^["']?(?<name>[A-Za-z][\w&/+$-]*(?:[ .][\w&/+$()-]+){0,5})["']?\s*(?:[.,;\n]|$| {2})/

/** No field but a message is longer. */
const LONGEST_FIELD = 90

/** Shorter texts say nothing. */
const SHORTEST_MESSAGE = 12

interface Entry {
  id: string | null
  source: string | null
  message: string | null
  /** What stands below the number, which is the message where the article is a list of events. */
  below: string | null
}

/** The entries in a body's texts, of events that were found in it. */
export function findEventEntries(texts: readonly SearchedText[]): Statement[] {
  const events = new Set(texts.flatMap(({ mentions }) => mentions.filter(isEvent).map(({ name }) => name)))
  if (events.size === 0) return []
  const entries = readEntries(listSourceText(texts))
  const isList = entries.filter(({ source, message, below }) => !source && !message && below).length >= FEWEST_LISTED
  return entries.flatMap((entry) => stateEntry(entry, isList)).filter(({ name }) => events.has(name))
}

function isEvent({ kind }: Mention): boolean {
  return kind === 'event'
}

/** Fields that follow each other closely are one entry's, until one comes again. */
function readEntries(text: string): Entry[] {
  const fields = [...text.matchAll(field)].filter(({ groups }) => !runningText.test(groups?.['label'] ?? ''))
  const entries: Entry[] = []
  let entry = openEntry(entries)
  for (const [index, match] of fields.entries()) {
    const { label = '', numbered } = match.groups ?? {}
    const value = text.slice(match.index + match[0].length, fields[index + 1]?.index ?? text.length)
    if (repeats(entry, label, numbered !== undefined)) entry = openEntry(entries)
    if (numbered !== undefined) fillNumber(entry, value)
    else if (sourceLabel.test(label)) entry.source = source.exec(value)?.groups?.['name'] ?? null
    else if (messageLabel.test(label)) entry.message = readMessage(value)
    if (value.length > LONGEST_FIELD) entry = openEntry(entries)
  }
  return entries
}

function openEntry(entries: Entry[]): Entry {
  const entry: Entry = { id: null, source: null, message: null, below: null }
  entries.push(entry)
  return entry
}

function repeats(entry: Entry, label: string, isNumber: boolean): boolean {
  if (isNumber) return entry.id !== null
  if (sourceLabel.test(label)) return entry.source !== null
  return messageLabel.test(label) && entry.message !== null
}

function fillNumber(entry: Entry, value: string): void {
  entry.id = number.exec(value)?.groups?.['digits'] ?? null
  if (announced.test(value)) entry.message = readMessage(value.replace(announced, ''))
  else if (listed.test(value)) entry.below = readMessage(value.replace(listed, ''))
}

function readMessage(value: string): string | null {
  const message = firstSentence(value)
  return message.length < SHORTEST_MESSAGE || noMessage.test(message) ? null : message
}

function stateEntry({ id, source: label, message, below }: Entry, isList: boolean): Statement[] {
  const text = message ?? (isList && label === null ? below : null)
  if (id === null || (label === null && text === null)) return []
  return [{ kind: 'event', name: String(Number(id)), label, text }]
}
