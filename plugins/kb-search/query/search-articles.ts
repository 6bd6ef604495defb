/** Answers a query from the bundles: which articles match, in which order, and where in them. */
import { writeHexCode } from '../identifiers/hex-code.ts'
import { keepPhrases } from '../ranking/exact-phrases.ts'
import { inverseFrequency } from '../ranking/inverse-frequency.ts'
import { type RankedPage, type RankedWord, rankPages } from '../ranking/rank-pages.ts'
import { sortPages } from '../ranking/sort-pages.ts'
import { indexOfPage, makeWordPages, unitePages } from '../ranking/word-pages.ts'
import type { OrderName } from '../static/article-orders.ts'
import type { Bundles, Pages } from './bundles.ts'
import { countValues } from './count-values.ts'
import { gatherWords, isFound } from './gather-words.ts'
import type { ChosenFilters, FoundArticle, NamedIdentifier, SearchAnswer, SearchMessage } from './messages.ts'

/** How often an identifier counts as standing in an article that names it, in whatever writing. */
const NAMED_FREQUENCY = 2

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
  const first = left.filter(({ page }) => asked.includes(page))
  const others = left.filter(({ page }) => !asked.includes(page))
  const inOrder = message.order === 'relevance' ? others : await sortBy(bundles, message.order, others, words)
  const sorted = [...first, ...inOrder]
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

/** Puts the pages that are asked for by number before all others; they need have none of the words. */
function putAsked(ranked: readonly RankedPage[], asked: readonly number[]): RankedPage[] {
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
): Promise<RankedPage[]> {
  const [places, { numbers }] = await Promise.all([bundles.places(order), bundles.pages])
  return sortPages(ranked, words, (page) => places.get(numbers[page] ?? 0))
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

function placeWords(page: number, words: readonly RankedWord[]): FoundArticle['words'] {
  return words.flatMap(({ weight, found }) => {
    const index = indexOfPage(found, page)
    const positions = index < 0 ? [] : found.positionsOf(index)
    return positions.length > 0 ? [{ weight, positions }] : []
  })
}
