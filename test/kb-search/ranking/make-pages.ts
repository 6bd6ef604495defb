/** Lists of pages for tests of the ranking. */
import { makeWordPages, type WordPages } from '../../../plugins/kb-search/ranking/word-pages.ts'

/** What a test says of a word on a page: by default it stands there once for each position, and not in the title. */
export interface PageFacts {
  positions?: readonly number[]
  frequency?: number
  inTitle?: boolean
}

/** The pages that have a word, in any order. */
export function makePages(...list: readonly (readonly [page: number, facts: PageFacts])[]): WordPages {
  const sorted = [...list].sort(([one], [other]) => one - other)
  return makeWordPages(
    sorted.map(([page, { positions = [3], frequency = positions.length, inTitle = false }]) => ({
      page,
      frequency,
      inText: frequency,
      inTitle,
      positions: () => positions,
    })),
  )
}
