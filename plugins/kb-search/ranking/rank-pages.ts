/**
 * Orders articles by how well they match the words of a query: each word by its rarity and how often it stands in the
 * text, then how much of the query the title has, how much of it the text begins with, how much stands close together or
 * word for word, and how much is there at all. Where a query asks how, articles that explain it come before others.
 *
 * Words `spooler` (rare) and `printer` -> an article with both in its title, before one with both in a sentence, before
 * one with either.
 */
import { closestShare } from './closest-share.ts'
import { type OpeningWord, openingWeight } from './opening-weight.ts'
import { phraseWeight, type QueryWord } from './phrase-weight.ts'
import { quotedWeight } from './quoted-weight.ts'
import { indexOfPage, NO_PAGES, type WordPages } from './word-pages.ts'

/** One word of the query with the pages that have it. */
export interface RankedWord {
  /** What the word counts for: its rarity, less for a part of a longer word. */
  weight: number
  /** Which word of the query it is, stop words counted; null for a part of a word, or an identifier. */
  place: number | null
  /** Whether it is an identifier, which is searched for in all of its writings. */
  identifier: boolean
  found: WordPages
}

/** A page with its score. */
export interface RankedPage {
  page: number
  score: number
}

/** What a word counts for wherever it stands, headings more, and what it counts for in plain text alone. */
const FIELD_WEIGHTS = { all: 1.4, text: 0.8 } as const

/** How much a long text makes up for its length; 0 would not mind, 1 counts words by the length (BM25's b). */
const LENGTH_SHARES = { all: 0.9, text: 0.75 } as const

/** How fast repeating a word stops to count (BM25's k1). */
const SATURATION = 1.2

/** What the share of the query in the title counts for, against one saturated match of the same words. */
const TITLE_WEIGHT = 1.6

/** What the share of the query that stands close together counts for. */
const NEARNESS_WEIGHT = 1.5

/** What the share of the query that the text begins with counts for: there an article says what it is about. */
const OPENING_WEIGHT = 2

/** What words that follow each other as in the query count for. */
const PHRASE_WEIGHT = 0.5

/** What the share of the query that stands in the text as it was typed counts for. */
const QUOTED_WEIGHT = 3

/** Places are looked at for the best candidates only: it costs more than the rest, and lifts no article from nowhere. */
const PLACE_CANDIDATES = 300

/** What a title counts for that has the query as it was typed, the most common words included. */
const TITLE_PHRASE_WEIGHT = 4

/** A title that lacks a word or two of it is hardly meant. */
const TITLE_PHRASE_POWER = 12

/** What an article gains that explains how, where the query asks for it. */
const EXPLAINING_SHARE = 0.3

/**
 * Ranks every page that has at least one of the words, best first; equal ones by number.
 * @param inTitles words that are searched for in titles only: they lift an article there, and no article lacks them
 * @param lengths how long the text of each page is, in average lengths
 * @param explaining pages that explain how to do something, where the query asks for such
 */
export function rankPages(
  words: readonly RankedWord[],
  inTitles: readonly RankedWord[],
  lengths: Float32Array,
  explaining: WordPages = NO_PAGES,
): RankedPage[] {
  const query = { words, inTitles, total: sumWeights(words), whole: sumWeights([...words, ...inTitles]) }
  const candidates = scorePages(query, lengths).sort(compareRanked)
  const first = candidates
    .slice(0, PLACE_CANDIDATES)
    .map((candidate) => addPlaces(candidate, query))
    .map((ranked) => preferExplaining(ranked, explaining))
  return [...first.sort(compareRanked), ...candidates.slice(PLACE_CANDIDATES)]
}

/** A query's words, and the sums of their weights: those of texts, and all. */
interface WeighedQuery {
  words: readonly RankedWord[]
  inTitles: readonly RankedWord[]
  total: number
  whole: number
}

function sumWeights(words: readonly RankedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** Scores that need no places, over all pages at once. */
function scorePages({ words, inTitles, total, whole }: WeighedQuery, lengths: Float32Array): RankedPage[] {
  const text = new Float32Array(lengths.length)
  const present = new Float32Array(lengths.length)
  const title = new Float32Array(lengths.length)
  for (const { weight, found } of words) {
    found.pages.forEach((page, index) => {
      const length = lengths[page] ?? 1
      const all = saturate(found.frequencies[index] ?? 0, length, LENGTH_SHARES.all)
      const plain = saturate(found.inText[index] ?? 0, length, LENGTH_SHARES.text)
      text[page] = (text[page] ?? 0) + weight * (FIELD_WEIGHTS.all * all + FIELD_WEIGHTS.text * plain)
      present[page] = (present[page] ?? 0) + weight
      if (found.inTitle[index] === 1) title[page] = (title[page] ?? 0) + weight
    })
  }
  for (const { weight, found } of inTitles) {
    for (const page of found.pages) title[page] = (title[page] ?? 0) + weight
  }
  const ranked: RankedPage[] = []
  present.forEach((share, page) => {
    if (share === 0) return
    const inTitle = title[page] ?? 0
    const score = (text[page] ?? 0) + TITLE_WEIGHT * inTitle * (inTitle / whole)
    // An article that lacks words falls behind by the share of the query that it lacks.
    ranked.push({ page, score: score * (share / total) })
  })
  return ranked
}

/** Counts less with every further time, and by how long the text is (BM25). */
function saturate(count: number, length: number, share: number): number {
  const frequency = count / (1 - share + share * length)
  return ((SATURATION + 1) * frequency) / (SATURATION + frequency)
}

/** Each share counts by itself, so that half of a query in one stretch is less than half of the whole in one. */
function addPlaces({ page, score }: RankedPage, { words, inTitles, total, whole }: WeighedQuery): RankedPage {
  const placed = placeWords(words, page)
  const near = closestShare(placed)
  const opening = openingWeight(placed)
  const quoted = quotedWeight(placed)
  const titled = quotedWeight([...placed.filter(({ inTitle }) => inTitle), ...placeWords(inTitles, page)])
  const shares =
    NEARNESS_WEIGHT * near * (near / total) +
    OPENING_WEIGHT * opening * (opening / total) +
    QUOTED_WEIGHT * quoted * (quoted / total) ** 3 +
    TITLE_PHRASE_WEIGHT * titled * (titled / whole) ** TITLE_PHRASE_POWER
  return { page, score: score + shares + PHRASE_WEIGHT * phraseWeight(placed) }
}

function preferExplaining({ page, score }: RankedPage, explaining: WordPages): RankedPage {
  return { page, score: indexOfPage(explaining, page) < 0 ? score : score * (1 + EXPLAINING_SHARE) }
}

/** The words that a page has, with their places there. */
function placeWords(words: readonly RankedWord[], page: number): (QueryWord & OpeningWord & { inTitle: boolean })[] {
  return words.flatMap(({ weight, place, identifier, found }) => {
    const index = indexOfPage(found, page)
    if (index < 0) return []
    return [{ weight, place, identifier, inTitle: found.inTitle[index] === 1, positions: found.positionsOf(index) }]
  })
}

function compareRanked(one: RankedPage, other: RankedPage): number {
  return other.score - one.score || one.page - other.page
}
