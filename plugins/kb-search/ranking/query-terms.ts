/**
 * Cuts a query into the words to search for. Pagefind drops punctuation and so joins what a token holds: `netif.dll` is
 * one word of its index, and so are its parts. A token of several parts is searched whole first, its parts weigh less.
 *
 * `Can't start Netif.dll in Windows 3.1` -> `can't`, `start`, `netif.dll` (parts `netif`), `windows`, `3.1`
 */
import { findLanguages } from '../identifiers/inner-words.ts'
import { writeRegistryRoot } from '../identifiers/registry-root.ts'
import { MOST_WORDS, type Spelling, type Spellings } from './spellings.ts'
import { STOP_WORDS } from './stop-words.ts'
import { writingKey } from './writing-key.ts'

/** A word of the query. */
export interface QueryTerm {
  /** As Pagefind is asked for it, lower case. */
  text: string
  /** Words within it that are worth searching for if they are found more often than the whole; empty for a plain word. */
  parts: string[]
  /** Which word of the query it is, stop words counted. */
  place: number
  /** Whether it says nothing about what an article is about. */
  stop: boolean
  /** Where it is a name or compound with several writings: what to look for; null for any other word. */
  spelling: Spelling | null
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
  'vbx',
  'vxd',
  'cpl',
])

const partPattern = /[\p{L}\p{N}_]+/gu

/** What is left of a verb or pronoun behind its apostrophe: `printer's`, `I'm`, `they're`. */
const clitic = /['’](?:s|m|re|ve|ll|d)(?!\p{L})/u

/** `don't`, which says no more than `not`; typed in haste, `dont`. */
const negation = /^(?:\p{L}+n['’]t|(?:are|ca|could|did|does|do|had|has|have|is|should|was|were|wo|would)nt)$/u

/** An error number of the Jet database engine. */
const databaseError = /^-\d{3,5}[,.:;)]*$/

/** All words in their order, each once. The telling ones are cut off after the first lines of what was pasted. */
export function parseQueryTerms(query: string, spellings: Spellings): QueryTerm[] {
  const tokens = query.toLowerCase().split(/\s+/u).map(writeRegistryRoot)
  const terms: QueryTerm[] = []
  for (let place = 0; place < tokens.length; ) {
    const { length, term } = readTerm(tokens, place, spellings)
    if (term) terms.push(term)
    place += length
  }
  const known = new Set<string>()
  const unique = terms.filter(({ text }) => !known.has(text) && known.add(text))
  const last = unique.filter(({ stop }) => !stop)[MOST_TERMS - 1]?.place ?? Number.POSITIVE_INFINITY
  return unique.filter(({ place }) => place <= last)
}

/** The longest name that begins here, or one word. */
function readTerm(
  tokens: readonly string[],
  place: number,
  spellings: Spellings,
): { length: number; term: QueryTerm | null } {
  for (let length = Math.min(MOST_WORDS, tokens.length - place); length > 0; length--) {
    const written = tokens
      .slice(place, place + length)
      .join('')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    const spelling = spellings.get(writingKey(written))
    if (!spelling || (spelling.joinedOnly && length > 1)) continue
    const parts = spelling.words.length > 1 ? spelling.words.filter(isTellingPart) : []
    return { length, term: { text: spelling.words.join(' '), parts, place, stop: false, spelling } }
  }
  const term = parseToken(tokens[place] ?? '', place)
  return { length: 1, term: term && saysWhose(tokens, place) ? { ...term, stop: true } : term }
}

/** Whether a word only says whose error number stands behind it: `JET -1018` is `-1018`. */
function saysWhose(tokens: readonly string[], place: number): boolean {
  return tokens[place] === 'jet' && databaseError.test(tokens[place + 1] ?? '')
}

function parseToken(written: string, place: number): QueryTerm | null {
  const token = written.replace(clitic, '')
  const [language] = findLanguages(token)
  const parts = language === undefined ? (token.match(partPattern) ?? []) : [language]
  const [first] = parts
  if (first === undefined) return null
  const word = { place, spelling: null }
  if (parts.length === 1) return { ...word, text: first, parts: [], stop: isStopWord(first) }
  const text = token.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '')
  if (negation.test(text)) return { ...word, text, parts: [], stop: true }
  return { ...word, text, parts: [...new Set(parts.filter(isTellingPart))], stop: false }
}

/** Pagefind indexes no part of one character. */
function isTellingPart(part: string): boolean {
  return part.length > 1 && !isStopWord(part) && !FILE_ENDINGS.has(part)
}

/** Whether a word says nothing about what an article is about. Single letters match whatever begins with them. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || negation.test(word) || /^\p{L}$/u.test(word)
}
