/** Answers a query from the bundles: which articles match, in which order, and where in them. */

import { writeHexCode } from '../identifiers/hex-code.ts'
import { asksHow } from '../ranking/asks-how.ts'
import { findPhrases, isInPhrase, keepPhrases, type Phrase } from '../ranking/exact-phrases.ts'
import { inverseFrequency } from '../ranking/inverse-frequency.ts'
import { mergeSynonyms } from '../ranking/merge-synonyms.ts'
import { parseQueryTerms, type QueryTerm } from '../ranking/query-terms.ts'
import { type RankedPage, type RankedWord, rankPages } from '../ranking/rank-pages.ts'
import { sortPages } from '../ranking/sort-pages.ts'
import type { Spellings } from '../ranking/spellings.ts'
import { STOP_WORDS } from '../ranking/stop-words.ts'
import { synonymsOf } from '../ranking/synonyms.ts'
import { indexOfPage, makeWordPages, NO_PAGES, unitePages, type WordPages } from '../ranking/word-pages.ts'
import type { OrderName } from '../static/article-orders.ts'
import type { Bundles, Pages } from './bundles.ts'
import { countValues } from './count-values.ts'
import type { ChosenFilters, FoundArticle, NamedIdentifier, SearchAnswer, SearchMessage } from './messages.ts'

/** What a part of a token counts for beside the whole. */
const PART_WEIGHT = 0.5

/** How often an identifier counts as standing in an article that names it, in whatever writing. */
const NAMED_FREQUENCY = 2

/** What a word counts for that nearly every article has, where a title has it. */
const LEFT_OUT_WEIGHT = 0.5

/** Words in a smaller share of all articles are rare: most words that the archive itself has by a slip are. */
const RARE_SHARE = 0.0005

/** What titles of articles begin with that explain how: `HOWTO: ...`, `How to ...` */
const EXPLAINING_WORDS = ['how', 'howto'] as const

interface FoundWords {
  /** By term. */
  terms: RankedWord[][]
  missing: string[]
}

/** All that the words of a query find. */
interface GatheredWords extends FoundWords {
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

/** Searches every word, ranks what they find, and gives the part of the list that is asked for. */
export async function searchArticles(bundles: Bundles, message: SearchMessage): Promise<SearchAnswer> {
  const named = message.named.some(({ numbers }) => numbers.length > 0)
  const filtered = Object.keys(message.filters).length > 0
  const [pages, gathered, identifiers, allowed] = await Promise.all([
    bundles.pages,
    gatherWords(bundles, message.query, named),
    Promise.all(message.named.map((identifier) => findNamed(bundles, identifier))),
    filtered ? bundles.filter(message.filters) : null,
  ])
  const { phrases, leftOut, terms, missing, rare, inTitles, explaining } = gathered
  const found = terms.flat()
  const words = [...identifiers.filter(isFound), ...found]
  const byWords = rankPages(words, inTitles.filter(isFound), pages.lengths, explaining)
  const loose = putFirst(pages, byWords, message.first)
  const exact = phrases.length > 0 ? keepPhrases(loose, found, phrases) : loose
  const alone = identifiers.filter((_, index) => message.named[index]?.alone)
  const asked = message.asked.map((number) => pages.numbers.indexOf(number)).filter((page) => page >= 0)
  const matching = listComplete(terms.length > 0 ? terms : identifiers.map((word) => [word]), alone)
  const complete = new Set([...matching, ...asked])
  const either = exact.length > 0 ? exact : loose
  const ranked = putAsked(message.allWords ? either.filter(({ page }) => complete.has(page)) : either, asked)
  const left = allowed ? ranked.filter(({ page }) => allowed.has(page)) : ranked
  const sorted = message.order === 'relevance' ? left : await sortBy(bundles, message.order, left, words, asked)
  const given = sorted.slice(message.from, message.from + message.count)
  return {
    kind: 'results',
    id: message.id,
    total: sorted.length,
    complete: left.filter(({ page }) => complete.has(page)).length,
    leftOut: leftOut.filter(({ stop }) => !stop).map(({ text }) => text),
    results: given.map(({ page }) => ({ number: pages.numbers[page] ?? 0, words: placeWords(page, words) })),
    missing,
    rare,
    phrases: phrases.length === 0 ? 'none' : exact.length > 0 ? 'found' : 'nowhere',
    unfiltered: ranked.length,
    hidden: left.length === 0 && allowed ? await countHidden(bundles, ranked, message.filters) : {},
    counts: await countValues(bundles, listCounted(ranked, complete), message.filters, message.counted),
  }
}

/** Searches every word. @param named whether the query names something that articles are known for */
async function gatherWords(bundles: Bundles, query: string, named: boolean): Promise<GatheredWords> {
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

/** Of texts, stop words are not indexed: where a query has no others, titles answer it. */
function searchTitlesAlone(inTitles: readonly RankedWord[]): FoundWords & Pick<GatheredWords, 'inTitles'> {
  return { terms: inTitles.filter(isFound).map((word) => [word]), missing: [], inTitles: [] }
}

/**
 * The articles that have every term: its whole or, where that is missing, each of its parts; and those that name what the
 * query is, in whatever words.
 */
function listComplete(terms: readonly (readonly RankedWord[])[], alone: readonly RankedWord[]): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = terms.map(listPages)
  const complete = [...first].filter((page) => others.every((pages) => pages.has(page)))
  return new Set([...complete, ...alone.flatMap(({ found }) => [...found.pages])])
}

/** Those with all words are what a reader looks for; where there are none, those with some. */
function listCounted(ranked: readonly RankedPage[], complete: ReadonlySet<number>): number[] {
  const pages = ranked.map(({ page }) => page)
  const whole = pages.filter((page) => complete.has(page))
  return whole.length > 0 ? whole : pages
}

function listPages(words: readonly RankedWord[]): Set<number> {
  const whole = words.filter(({ place }) => place !== null)
  const [first, ...others] = words.filter(({ place }) => place === null).map(({ found }) => new Set(found.pages))
  const inParts = first ? [...first].filter((page) => others.every((pages) => pages.has(page))) : []
  const pages = new Set(inParts)
  for (const { found } of whole) for (const page of found.pages) pages.add(page)
  return pages
}

/** Puts pages before all others, also those that have none of the words. */
function putAsked(ranked: RankedPage[], asked: readonly number[]): RankedPage[] {
  if (asked.length === 0) return ranked
  return [...asked.map((page) => ({ page, score: 0 })), ...ranked.filter(({ page }) => !asked.includes(page))]
}

/** Moves some articles before all others, where they are among them. */
function putFirst(pages: Pages, ranked: RankedPage[], numbers: readonly number[]): RankedPage[] {
  if (numbers.length === 0) return ranked
  const places = new Map(numbers.map((number, place) => [number, place]))
  const placeOf = ({ page }: RankedPage): number => places.get(pages.numbers[page] ?? 0) ?? numbers.length
  return [...ranked].sort((one, other) => placeOf(one) - placeOf(other))
}

async function sortBy(
  bundles: Bundles,
  order: OrderName,
  ranked: readonly RankedPage[],
  words: readonly RankedWord[],
  asked: readonly number[],
): Promise<RankedPage[]> {
  const [places, { numbers }] = await Promise.all([bundles.places(order), bundles.pages])
  const first = asked.filter((page) => ranked.some((found) => found.page === page))
  const others = ranked.filter(({ page }) => !first.includes(page))
  return putAsked(
    sortPages(others, words, (page) => places.get(numbers[page] ?? 0)),
    first,
  )
}

/** How many articles would be left without each filter. */
async function countHidden(
  bundles: Bundles,
  ranked: readonly RankedPage[],
  filters: ChosenFilters,
): Promise<Record<string, number>> {
  const counts = Object.keys(filters).map(async (dropped) => {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== dropped))
    const allowed = Object.keys(others).length > 0 ? await bundles.filter(others) : null
    return [dropped, ranked.filter(({ page }) => allowed?.has(page) ?? true).length]
  })
  return Object.fromEntries(await Promise.all(counts))
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

function isFound({ found }: RankedWord): boolean {
  return found.pages.length > 0
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

/** The articles that are known to name an identifier, and those that have a code in another writing. */
async function findNamed(bundles: Bundles, { key, numbers }: NamedIdentifier): Promise<RankedWord> {
  const [all, ...writings] = await Promise.all([
    bundles.pages,
    ...writeHexCode(key).map((word) => bundles.searchWord(word)),
  ])
  const known = new Set(numbers)
  const naming = [...all.numbers.keys()].filter((page) => known.has(all.numbers[page] ?? 0))
  const named = makeWordPages(
    naming.map((page) => ({
      page,
      frequency: NAMED_FREQUENCY,
      inText: NAMED_FREQUENCY,
      inTitle: false,
      positions: () => [],
    })),
  )
  const found = unitePages([...writings, named])
  const weight = inverseFrequency(found.pages.length, bundles.articles)
  return { weight, place: null, identifier: true, found }
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

function placeWords(page: number, words: readonly RankedWord[]): FoundArticle['words'] {
  return words.flatMap(({ weight, found }) => {
    const index = indexOfPage(found, page)
    const positions = index < 0 ? [] : found.positionsOf(index)
    return positions.length > 0 ? [{ weight, positions }] : []
  })
}
