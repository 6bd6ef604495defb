/**
 * Cuts a query into the words to search for. Pagefind drops punctuation and so joins what a token holds: `netif.dll` is
 * one word of its index, and so are its parts. A token of several parts is searched whole first, its parts weigh less.
 *
 * `Can't start Netif.dll in Windows 3.1` -> `can't`, `start`, `netif.dll` (parts `netif`), `windows`, `3.1`
 */
import { STOP_WORDS } from './stop-words.ts'

/** A word of the query. */
export interface QueryTerm {
  /** As Pagefind is asked for it, lower case. */
  text: string
  /** Words within it that are worth searching for if they are found more often than the whole; empty for a plain word. */
  parts: string[]
  /** Which word of the query it is, stop words counted. */
  place: number
}

/** Queries are cut off here: a pasted page has no better answer than its first lines. */
const MOST_TERMS = 24

/** Endings of file names say nothing on their own. */
const FILE_ENDINGS: ReadonlySet<string> = new Set([
  'dll',
  'exe',
  'sys',
  'ini',
  'com',
  'drv',
  'inf',
  'ocx',
  'vxd',
  'cpl',
])

const partPattern = /[\p{L}\p{N}_]+/gu

/** What is left of a verb or pronoun behind its apostrophe: `printer's`, `I'm`, `they're`. */
const clitic = /['’](?:s|m|re|ve|ll|d)(?!\p{L})/u

/** `don't`, which says no more than `not`. */
const negation = /^\p{L}+n['’]t$/u

/** The words to search for in their order, each once. Stop words only where there is nothing else. */
export function parseQueryTerms(query: string): QueryTerm[] {
  const tokens = query
    .toLowerCase()
    .split(/\s+/u)
    .map(parseToken)
    .filter((term) => term !== null)
  const telling = tokens.filter(({ text, parts }) => parts.length > 0 || !isStopWord(text))
  const terms = telling.length > 0 ? telling : tokens
  const unique = new Map([...terms].reverse().map((term) => [term.text, term]))
  return [...unique.values()].reverse().slice(0, MOST_TERMS)
}

function parseToken(written: string, place: number): QueryTerm | null {
  const token = written.replace(clitic, '')
  const parts = token.match(partPattern) ?? []
  const [first] = parts
  if (first === undefined) return null
  if (parts.length === 1) return { text: first, parts: [], place }
  const text = token.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '')
  if (negation.test(text)) return { text, parts: [], place }
  return { text, parts: [...new Set(parts.filter(isTellingPart))], place }
}

/** Pagefind indexes no part of one character. */
function isTellingPart(part: string): boolean {
  return part.length > 1 && !isStopWord(part) && !FILE_ENDINGS.has(part)
}

/** Single letters match whatever begins with them. */
function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || negation.test(word) || /^\p{L}$/u.test(word)
}
