/**
 * Orders articles by how well they match the words of a query: each word by its rarity and how often it stands in the
 * text, then how much of the query the title has, how much of it stands close together or word for word, and how much
 * is there at all.
 *
 * Words `spooler` (rare) and `printer` -> an article with both in its title, before one with both in a sentence, before
 * one with either.
 */
import { closestShare } from './closest-share.ts'
import { phraseWeight } from './phrase-weight.ts'

/** One article's places of one word. */
export interface WordMatch {
  /** Weighted count for the article's length, as `matchFrequency` gives it. */
  frequency: number
  inTitle: boolean
  /** Word positions in the text, ascending. */
  positions: readonly number[]
}

/** One word of the query with the articles that have it. */
export interface WordMatches {
  /** What the word counts for: its rarity, less for a part of a longer word. */
  weight: number
  /** Which word of the query it is, stop words counted; null for a part of a word, or an identifier. */
  place: number | null
  articles: ReadonlyMap<number, WordMatch>
}

/** An article with its score, and where the query's words stand in it. */
export interface RankedArticle {
  number: number
  score: number
  matches: readonly WordMatch[]
}

/** How fast repeating a word stops to count (BM25's k1). */
const SATURATION = 1.4

/** What the share of the query in the title counts for, against one saturated match of the same words. */
const TITLE_WEIGHT = 1.5

/** What the share of the query that stands close together counts for. */
const NEARNESS_WEIGHT = 2

/** What words that follow each other as in the query count for. */
const PHRASE_WEIGHT = 0.5

/** How strongly an article that lacks words falls behind; 0 would not mind, 1 scales by the share that is there. */
const COVERAGE_POWER = 0.5

/** Nearness is worked out for the best candidates only: it costs more than the rest, and lifts no article from nowhere. */
const NEARNESS_CANDIDATES = 300

/** Ranks every article that has at least one of the words, best first; equal ones by number. */
export function rankArticles(words: readonly WordMatches[]): RankedArticle[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const candidates = [...gather(words)].map(([number, found]) => scoreCandidate(number, found, total))
  const best = candidates.sort(compareRanked)
  const near = best.slice(0, NEARNESS_CANDIDATES).map((candidate) => addNearness(candidate, total))
  return [...near.sort(compareRanked), ...best.slice(NEARNESS_CANDIDATES)].map(({ number, score, found }) => ({
    number,
    score,
    matches: found.map(({ match }) => match),
  }))
}

interface Found {
  weight: number
  place: number | null
  match: WordMatch
}

interface Candidate {
  number: number
  score: number
  found: readonly Found[]
}

function gather(words: readonly WordMatches[]): Map<number, Found[]> {
  const found = new Map<number, Found[]>()
  for (const { weight, place, articles } of words) {
    for (const [number, match] of articles) {
      const list = found.get(number)
      if (list) list.push({ weight, place, match })
      else found.set(number, [{ weight, place, match }])
    }
  }
  return found
}

function scoreCandidate(number: number, found: readonly Found[], total: number): Candidate {
  let text = 0
  let present = 0
  let inTitle = 0
  for (const { weight, match } of found) {
    text += (weight * (SATURATION + 1) * match.frequency) / (SATURATION + match.frequency)
    present += weight
    if (match.inTitle) inTitle += weight
  }
  const title = TITLE_WEIGHT * inTitle * (inTitle / total)
  return { number, found, score: (text + title) * (present / total) ** COVERAGE_POWER }
}

function addNearness({ number, score, found }: Candidate, total: number): Candidate {
  const placed = found.map(({ weight, place, match }) => ({ weight, place, positions: match.positions }))
  const near = closestShare(placed)
  const nearness = NEARNESS_WEIGHT * near * (near / total)
  return { number, found, score: score + nearness + PHRASE_WEIGHT * phraseWeight(placed) }
}

function compareRanked(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.number - other.number
}
