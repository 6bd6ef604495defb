/** Fetches what the words of a query find, each in its writings, with its synonyms and its parts. */
import { asksHow } from '../ranking/asks-how.ts'
import { findPhrases, isInPhrase, type Phrase } from '../ranking/exact-phrases.ts'
import { inverseFrequency } from '../ranking/inverse-frequency.ts'
import { mergeSynonyms } from '../ranking/merge-synonyms.ts'
import { parseQueryTerms, type QueryTerm } from '../ranking/query-terms.ts'
import type { RankedWord } from '../ranking/rank-pages.ts'
import type { Spellings } from '../ranking/spellings.ts'
import { STOP_WORDS } from '../ranking/stop-words.ts'
import { synonymsOf } from '../ranking/synonyms.ts'
import { NO_PAGES, unitePages, type WordPages } from '../ranking/word-pages.ts'
import type { Bundles } from './bundles.ts'

/** What a part of a token counts for beside the whole. */
const PART_WEIGHT = 0.5

/** What a word counts for that nearly every article has, where a title has it. */
const LEFT_OUT_WEIGHT = 0.5

/** Words in a smaller share of all articles are rare: most words that the archive itself has by a slip are. */
const RARE_SHARE = 0.0005

/** What titles of articles begin with that explain how: `HOWTO: ...`, `How to ...` */
const EXPLAINING_WORDS = ['how', 'howto'] as const

/** What the words that texts are searched for find. */
interface FoundWords {
  /** By term. */
  terms: RankedWord[][]
  missing: string[]
}

/** All that the words of a query find. */
export interface GatheredWords extends FoundWords {
  rare: readonly string[]
  phrases: readonly Phrase[]
  leftOut: readonly QueryTerm[]
  inTitles: readonly RankedWord[]
  explaining: WordPages
}

/** The words of a query. */
interface ChosenTerms {
  /** To be searched for. */
  telling: readonly QueryTerm[]
  /** Searched for in titles only. */
  leftOut: readonly QueryTerm[]
}

/** Fetches what a search for the words of a query will need, unless they name something. */
export async function fetchWords(bundles: Bundles, query: string): Promise<void> {
  await gatherWords(bundles, query, false)
}

/** Searches every word. @param named whether the query names something that articles are known for */
export async function gatherWords(bundles: Bundles, query: string, named: boolean): Promise<GatheredWords> {
  const phrases = findPhrases(query)
  const spellings: Spellings = phrases.length > 0 ? new Map() : bundles.spellings
  const { telling, leftOut } = chooseTerms(bundles, parseQueryTerms(query, spellings), { named, phrases })
  const [found, rare, inTitles, explaining] = await Promise.all([
    findWords(bundles, telling, phrases),
    findRare(bundles, telling),
    Promise.all(leftOut.map((term) => findInTitles(bundles, term))),
    asksHow(query) ? findExplaining(bundles) : NO_PAGES,
  ])
  const words = telling.length > 0 || named ? { ...found, inTitles } : searchTitlesAlone(inTitles)
  return { phrases, leftOut, ...words, rare, explaining }
}

/** Whether any page has it. */
export function isFound({ found }: RankedWord): boolean {
  return found.pages.length > 0
}

/** Of texts, stop words are not indexed: where a query has no others, titles answer it. */
function searchTitlesAlone(inTitles: readonly RankedWord[]): FoundWords & Pick<GatheredWords, 'inTitles'> {
  return { terms: inTitles.filter(isFound).map((word) => [word]), missing: [], inTitles: [] }
}

/** Leaves common words and stop words out where others are left to search for, unless they stand within quotation marks. */
function chooseTerms(
  bundles: Bundles,
  terms: readonly QueryTerm[],
  { named, phrases }: { named: boolean; phrases: readonly Phrase[] },
): ChosenTerms {
  const plain = terms.filter(({ stop }) => !stop)
  const known = plain.length > 0 ? plain : terms.filter(({ text }) => !STOP_WORDS.has(text))
  const chosen = known.filter(
    ({ text, parts, place, spelling }) =>
      spelling !== null || parts.length > 0 || isInPhrase(place, phrases) || !bundles.isCommon(text),
  )
  const telling = chosen.length > 0 || named ? chosen : known
  return { telling, leftOut: terms.filter((term) => !telling.includes(term)) }
}

async function findWords(
  bundles: Bundles,
  terms: readonly QueryTerm[],
  phrases: readonly Phrase[],
): Promise<FoundWords> {
  const found = await Promise.all(terms.map((term) => findTerm(bundles, term, isInPhrase(term.place, phrases))))
  return {
    terms: found.map((words) => words.filter(isFound)),
    missing: terms.filter((_, index) => !found[index]?.some(isFound)).map(({ text }) => text),
  }
}

async function findRare(bundles: Bundles, terms: readonly QueryTerm[]): Promise<string[]> {
  const most = RARE_SHARE * bundles.articles
  const plain = terms.filter(({ parts, spelling }) => spelling === null && parts.length === 0)
  const found = await Promise.all(plain.map(({ text }) => bundles.searchWord(text)))
  return plain.filter((_, index) => (found[index]?.pages.length ?? 0) <= most).map(({ text }) => text)
}

/** The whole token or a synonym (not within quotation marks), and its parts; where the whole is nowhere, the parts count fully. */
async function findTerm(bundles: Bundles, term: QueryTerm, exactly: boolean): Promise<RankedWord[]> {
  const [whole, synonyms, besides] = await Promise.all([
    term.spelling ? bundles.searchName(term.spelling.words) : bundles.searchWord(term.text),
    exactly ? [] : findSynonyms(bundles, term),
    term.spelling ? [] : findParts(bundles, term),
  ])
  const isWhole = whole.pages.length > 0
  // The words of a name say something else one by one.
  const partial = term.spelling && !isWhole ? await findParts(bundles, term) : besides
  const weigh = (found: WordPages, place: number | null, share: number): RankedWord => ({
    weight: share * inverseFrequency(found.pages.length, bundles.articles),
    place,
    identifier: false,
    found,
  })
  return [
    weigh(mergeSynonyms(whole, synonyms), term.place, 1),
    ...partial.map((found) => weigh(found, null, isWhole ? PART_WEIGHT : 1)),
  ]
}

function findParts(bundles: Bundles, { parts }: QueryTerm): Promise<WordPages[]> {
  return Promise.all(parts.filter((part) => !bundles.isCommon(part)).map((part) => bundles.searchWord(part)))
}

/** Other words for a plain word, so far as they tell anything. */
function findSynonyms(bundles: Bundles, { text, parts }: QueryTerm): Promise<WordPages[]> {
  const others = parts.length === 0 ? synonymsOf(text).filter((other) => !bundles.isCommon(other)) : []
  return Promise.all(others.map((other) => bundles.searchWord(other)))
}

/** A word that is left out, as titles have it. */
async function findInTitles(bundles: Bundles, { text, place }: QueryTerm): Promise<RankedWord> {
  const found = await bundles.searchTitles(text)
  const weight = LEFT_OUT_WEIGHT * inverseFrequency(found.pages.length, bundles.articles)
  return { weight, place, identifier: false, found }
}

/** The articles whose titles say that they explain how. */
async function findExplaining(bundles: Bundles): Promise<WordPages> {
  return unitePages(await Promise.all(EXPLAINING_WORDS.map((word) => bundles.searchTitles(word))))
}
