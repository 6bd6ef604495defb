/** Opens Pagefind over all bundles, and searches single words in them. */
import { PAGEFIND_RANKING } from '../../../../plugins/kb-search/ranking/match-frequency.ts'
import type { WordMatch } from '../../../../plugins/kb-search/ranking/rank-articles.ts'
import { isCommonWord } from '../../../../plugins/kb-search/static/common-words.ts'
import type { StartMessage } from '../messages.ts'
import type { PagefindFragment, PagefindModule, PagefindResult } from './pagefind-api.ts'
import { numberOf, resultId, toLongerMatches, toMatches } from './to-matches.ts'

/** The bundles, ready to be searched. */
export interface Bundles {
  /** Articles in all bundles. */
  total: number
  /** Whether a word stands in so many articles that it is not worth searching for. */
  isCommon(word: string): boolean
  /** The articles that have a word (or another form of it), each with its places. */
  searchWord(word: string): Promise<ReadonlyMap<number, WordMatch>>
  /** Numbers of the articles that filters leave. */
  filter(filters: Readonly<Record<string, string>>): Promise<ReadonlySet<number>>
  /** An article that some search has found. */
  fragment(articleNumber: number): Promise<PagefindFragment | null>
}

/** Loads Pagefind from the first bundle and merges the others, all at the same time. */
export async function openBundles(start: StartMessage): Promise<Bundles> {
  const { base, prefix, version, bundles } = start
  const commonWords = new Set(start.commonWords)
  const [first, ...others] = bundles
  if (!first) throw new Error('found no bundle in the manifest, expected one')
  const address = (name: string): string => `${base}bundles/${name}/`
  const options = { baseUrl: prefix, ranking: PAGEFIND_RANKING, metaCacheTag: version }
  const pagefind: PagefindModule = await import(`${address(first.name)}pagefind.js`)
  await pagefind.options({ ...options, basePath: address(first.name) })
  await Promise.all([pagefind.init(), ...others.map(({ name }) => pagefind.mergeIndex(address(name), options))])
  const words = new Map<string, Promise<ReadonlyMap<number, WordMatch>>>()
  // Searched through only for the few articles that are shown: a map of all would cost more than the search.
  const found: PagefindResult[][] = []
  const searchWord = async (word: string): Promise<ReadonlyMap<number, WordMatch>> => {
    const { results } = await pagefind.search(word)
    found.push(results)
    const matches = toMatches(results, bundles)
    return matches.size > 0 ? matches : toLongerMatches(word, results)
  }
  return {
    total: bundles.reduce((sum, { articles }) => sum + articles, 0),
    isCommon: (word) => isCommonWord(word, commonWords),
    searchWord(word) {
      const known = words.get(word) ?? searchWord(word)
      words.set(word, known)
      return known
    },
    async filter(filters) {
      const { results } = await pagefind.search(null, { filters })
      found.push(results)
      return new Set(results.map(numberOf))
    },
    async fragment(articleNumber) {
      const id = resultId(articleNumber)
      for (const results of found) {
        const result = results.find((candidate) => candidate.id === id)
        if (result) return result.data()
      }
      return null
    },
  }
}
