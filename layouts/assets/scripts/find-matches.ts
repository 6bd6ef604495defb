/**
 * Finds in a text what a search was about: its words in other forms too, file names and codes whole, and phrases in
 * quotation marks as they stand.
 *
 * `"entry point" print`, `The entry point is not printed` -> 4-15 and 23-30
 */
import { writeHexCode } from '../../../plugins/kb-search/identifiers/hex-code.ts'
import { STOP_WORDS } from '../../../plugins/kb-search/ranking/stop-words.ts'

/** Offsets into the text, end exclusive. */
export interface TextMatch {
  start: number
  end: number
}

/** Stands between blocks of text: nothing matches across it. */
export const BLOCK_BREAK = '\u0000'

/** Queries are read up to here. */
const LONGEST_QUERY = 2_000

/** What may stand between two words of one name or phrase: `netif.dll`, `not found`. */
const LONGEST_GAP = 4

const word = /[\p{L}\p{N}_]+/gu
const queryPart = /"([^"]*)"|(\S+)/g
const ending = /(?:ing|ed|es|s|e)$/

/** Shorter words are left as they are. */
const SHORTEST_STEM = 3

/** A word, name or phrase: the stems of its words in order. */
type Term = readonly string[]

/** All matches in their order; they do not overlap. */
export function findMatches(text: string, query: string): TextMatch[] {
  const terms = groupByFirst(readTerms(query.slice(0, LONGEST_QUERY)))
  const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
    stem: stemOf(found),
    start: index,
    end: index + found.length,
  }))
  const matches: TextMatch[] = []
  for (let at = 0; at < words.length; at++) {
    const found = (terms.get(words[at]?.stem ?? '') ?? []).find((term) => isAt(term, text, words, at))
    if (!found) continue
    matches.push({ start: words[at]?.start ?? 0, end: words[at + found.length - 1]?.end ?? 0 })
    at += found.length - 1
  }
  return matches
}

/** What of a query is looked for. Words that say nothing only within a phrase. */
function readTerms(query: string): Term[] {
  return [...query.matchAll(queryPart)].flatMap(([, phrase, token = '']): Term[] => {
    if (phrase !== undefined) return [stemsOf(phrase)]
    const written = token.replace(/^[^\p{L}\p{N}_-]+|[^\p{L}\p{N}_]+$/gu, '')
    const codes = writeHexCode(/^[0-9a-f]{8}$/i.test(written) ? `0x${written}` : written).map((code) => [code])
    const stems = stemsOf(token)
    const tells = stems.length > 1 || (token.length > 1 && !STOP_WORDS.has(token.toLowerCase()))
    return tells ? [stems, ...codes] : codes
  })
}

function stemsOf(text: string): string[] {
  return (text.match(word) ?? []).map(stemOf)
}

/** The longest first, so that a phrase wins over its first word. */
function groupByFirst(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of [...terms].sort((one, other) => other.length - one.length)) {
    const [first] = term
    if (first === undefined) continue
    groups.set(first, [...(groups.get(first) ?? []), term])
  }
  return groups
}

function isAt(
  term: Term,
  text: string,
  words: readonly { stem: string; start: number; end: number }[],
  at: number,
): boolean {
  return term.every((stem, offset) => {
    const current = words[at + offset]
    if (current?.stem !== stem) return false
    if (offset === 0) return true
    const gap = text.slice(words[at + offset - 1]?.end, current.start)
    return gap.length <= LONGEST_GAP && !gap.includes(BLOCK_BREAK)
  })
}

/** `printing`, `Printed` -> `print` */
function stemOf(found: string): string {
  const lower = found.toLowerCase()
  const stem = lower.replace(ending, '')
  return stem.length < SHORTEST_STEM || /\d/.test(lower) ? lower : stem
}
