/**
 * Reads a whole error dialog, event log entry or STOP screen that was pasted into the search box, with the extractors
 * that read the articles: what it names becomes identifiers, and what says nothing on another computer is left out.
 *
 * `*** STOP: 0x0000000A (0x00000000, 0x0000001c) in Tcpip.sys at 8013cd58, see Q123456` -> keys `0xa`, `tcpip.sys`,
 * references 123456, rest `STOP 0x0000000A in Tcpip.sys at see Q123456`
 */
import { findMentions } from '../../../plugins/kb-entities/mentions/find-mentions.ts'
import { foldRegistryKey } from '../../../plugins/kb-entities/mentions/registry-hive.ts'
import { compileServices } from '../../../plugins/kb-entities/mentions/service-matcher.ts'
import type { Mention, Service } from '../../../plugins/kb-entities/types.ts'
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { eventKey } from '../../../plugins/kb-search/identifiers/find-identifiers.ts'
import { findSymbols } from '../../../plugins/kb-search/identifiers/symbol.ts'

/** What a pasted text holds. */
export interface PastedText {
  /** Keys of the index of names, distinct, in the order of the text. */
  keys: string[]
  /** Numbers of articles that it refers to. */
  references: number[]
  /** The text without what differs from computer to computer, to be searched for. */
  rest: string
}

/** A text that names more is a listing; the first of it says what it is. */
const MOST_KEYS = 12

/** The longest text that is read: a screen has less. */
const LONGEST_TEXT = 8_000

/** Any product may have written the text: services and bare event numbers count. */
const CONTEXT = { articleId: '', productCode: 'winnt', setOff: false }

const HEX_NUMBER = String.raw`(?:0x[0-9a-f]+|(?=[0-9a-f]*\d)[0-9a-f]{8,16})`
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?`
const GUID = String.raw`\{[0-9a-f-]{36}\}`
const RULE = String.raw`[*=_#-]{2,}`

/** What is another on each computer, or nothing at all. */
const noise = new RegExp(String.raw`(?<![\w\\])(?:${GUID}|${DATE}|${TIME}|${HEX_NUMBER})(?!\w)|${RULE}`, 'gi')

/** Reads a text; `services` is the vocabulary by which it names them. */
export function readPastedText(text: string, services: readonly Service[]): PastedText {
  const read = text.slice(0, LONGEST_TEXT)
  const mentions = findMentions(read, CONTEXT, compileServices(services))
  const symbols = findSymbols(withoutMentions(read, mentions)).map((name) => name.toLowerCase())
  const keys = [...mentions.flatMap(keysOf), ...symbols]
  const references = [
    ...mentions.filter(({ kind }) => kind === 'reference').map(({ name }) => Number(name.slice(1))),
    ...findAddresses(read),
  ]
  return {
    keys: [...new Set(keys)].slice(0, MOST_KEYS),
    references: [...new Set(references)].slice(0, MOST_KEYS),
    rest: dropNoise(read, mentions),
  }
}

/** The keys under which the index of names may keep what is mentioned; of a registry path, the whole and its last part. */
function keysOf({ kind, name }: Mention): string[] {
  if (kind === 'reference') return []
  if (kind === 'event') return [eventKey(Number(name))]
  if (kind === 'registryKey') return [foldRegistryKey(name), name.slice(name.lastIndexOf('\\') + 1).toLowerCase()]
  return [name.toLowerCase()]
}

/** Numbers of the articles whose addresses stand in a text. */
function findAddresses(text: string): number[] {
  return text.split(/\s+/).flatMap((token) => {
    const number = token.includes('/') ? parseArticleNumber(token) : null
    return number === null ? [] : [number]
  })
}

/** A service's key looks like a symbol. */
function withoutMentions(text: string, mentions: readonly Mention[]): string {
  let end = 0
  const parts = mentions.map((mention) => {
    const between = text.slice(end, mention.start)
    end = mention.end
    return between
  })
  return [...parts, text.slice(end)].join(' ')
}

/** What is mentioned stays, whatever it looks like. */
function dropNoise(text: string, mentions: readonly Mention[]): string {
  const isMentioned = (at: number): boolean => mentions.some(({ start, end }) => start <= at && at < end)
  return text
    .replace(noise, (found, at: number) => (isMentioned(at) ? found : ' '))
    .replace(/\(\s*[,\s]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
