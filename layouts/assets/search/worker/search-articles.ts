/** Answers a query from the bundles: which articles match, in which order, and what to show of the first ones. */
import { writeHexCode } from '../../../../plugins/kb-search/identifiers/hex-code.ts'
import { inverseFrequency } from '../../../../plugins/kb-search/ranking/match-frequency.ts'
import { mergeSynonyms } from '../../../../plugins/kb-search/ranking/merge-synonyms.ts'
import { parseQueryTerms, type QueryTerm } from '../../../../plugins/kb-search/ranking/query-terms.ts'
import {
  type RankedArticle,
  rankArticles,
  type WordMatch,
  type WordMatches,
} from '../../../../plugins/kb-search/ranking/rank-articles.ts'
import { synonymsOf } from '../../../../plugins/kb-search/ranking/synonyms.ts'
import type { NamedIdentifier, SearchAnswer, SearchMessage } from '../messages.ts'
import type { Bundles } from './bundles.ts'
import { describeResult } from './describe-result.ts'

/** What a part of a token counts for beside the whole. */
const PART_WEIGHT = 0.5

/** How often an identifier counts as standing in an article that names it, in whatever writing. */
const NAMED_FREQUENCY = 2

interface FoundWords {
  words: WordMatches[]
  missing: string[]
}

/** Searches every word, ranks what they find, and describes the part of the list that is asked for. */
export async function searchArticles(bundles: Bundles, message: SearchMessage): Promise<SearchAnswer> {
  const { words, missing } = await findWords(
    bundles,
    chooseTerms(
      bundles,
      parseQueryTerms(message.query),
      message.named.some(({ numbers }) => numbers.length > 0),
    ),
  )
  const named = await Promise.all(message.named.map((identifier) => findNamed(bundles, identifier)))
  const ranked = rankArticles([...named.filter(({ articles }) => articles.size > 0), ...words])
  const allowed = Object.keys(message.filters).length > 0 ? await bundles.filter(message.filters) : null
  const left = allowed ? ranked.filter(({ number }) => allowed.has(number)) : ranked
  const shown = left.slice(message.from, message.from + message.count)
  return {
    kind: 'results',
    id: message.id,
    total: left.length,
    results: (await Promise.all(shown.map((article) => describe(bundles, article)))).filter(
      (result) => result !== null,
    ),
    missing,
    unfiltered: ranked.length,
  }
}

async function findWords(bundles: Bundles, terms: readonly QueryTerm[]): Promise<FoundWords> {
  const found = await Promise.all(terms.map((term) => findTerm(bundles, term)))
  return {
    words: found.flat().filter(({ articles }) => articles.size > 0),
    missing: terms
      .filter((_, index) => found[index]?.every(({ articles }) => articles.size === 0))
      .map(({ text }) => text),
  }
}

/** The whole token or a synonym, and its parts; where the whole is nowhere, the parts count fully. */
async function findTerm(bundles: Bundles, term: QueryTerm): Promise<WordMatches[]> {
  const parts = term.parts.filter((part) => !bundles.isCommon(part))
  const [whole, synonyms, partial] = await Promise.all([
    bundles.searchWord(term.text),
    findSynonyms(bundles, term),
    Promise.all(parts.map((part) => bundles.searchWord(part))),
  ])
  const factor = whole.size > 0 ? PART_WEIGHT : 1
  const weigh = (articles: ReadonlyMap<number, WordMatch>, place: number | null, share: number): WordMatches => ({
    weight: share * inverseFrequency(articles.size, bundles.total),
    place,
    articles,
  })
  return [
    weigh(mergeSynonyms(whole, synonyms), term.place, 1),
    ...partial.map((articles) => weigh(articles, null, factor)),
  ]
}

/** Other words for a plain word, so far as they tell anything. */
function findSynonyms(bundles: Bundles, { text, parts }: QueryTerm): Promise<ReadonlyMap<number, WordMatch>[]> {
  const others = parts.length === 0 ? synonymsOf(text).filter((other) => !bundles.isCommon(other)) : []
  return Promise.all(others.map((other) => bundles.searchWord(other)))
}

/** The articles that are known to name an identifier, and those that have a code in another writing. */
async function findNamed(bundles: Bundles, { key, numbers }: NamedIdentifier): Promise<WordMatches> {
  const articles = new Map<number, WordMatch>()
  for (const writing of await Promise.all(writeHexCode(key).map((word) => bundles.searchWord(word)))) {
    for (const [number, match] of writing) articles.set(number, match)
  }
  const match: WordMatch = { frequency: NAMED_FREQUENCY, inTitle: false, positions: [] }
  for (const number of numbers) articles.set(number, { ...match, ...articles.get(number) })
  return { weight: inverseFrequency(articles.size, bundles.total), place: null, articles }
}

/** Leaves common words out where others are left to search for. */
function chooseTerms(bundles: Bundles, terms: readonly QueryTerm[], named: boolean): readonly QueryTerm[] {
  const telling = terms.filter(({ text, parts }) => parts.length > 0 || !bundles.isCommon(text))
  return telling.length > 0 || named ? telling : terms
}

async function describe(bundles: Bundles, { number, matches }: RankedArticle) {
  const fragment = await bundles.fragment(number)
  return fragment
    ? describeResult(
        number,
        fragment,
        matches.flatMap(({ positions }) => positions),
      )
    : null
}
