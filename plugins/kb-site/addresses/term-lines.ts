/**
 * Where the keywords and technology tokens that one article alone bears stand in their index: such a token has no list of
 * its own, and the article leads to its line.
 *
 * `/technology/kbfoo/` -> `/technology/page/2/#line-kbfoo`
 */
import { nameLineId } from './entity-lines.ts'
import { paginate } from './paginate.ts'

/** Folders of the lists whose tokens stand in lines where they would list one article. */
const lineFolders = ['/keyword/', '/technology/'] as const

/** A list as far as its address depends on it. */
export interface TermList {
  url: string
  records: readonly { id: string }[]
}

/** From a list's own address to its line. */
export type TermLines = Readonly<Record<string, string>>

/** Whether a list has pages of its own. */
export function hasList({ url, records }: TermList): boolean {
  return records.length > 1 || !lineFolders.some((folder) => url.startsWith(folder))
}

/** The fragment of a list's line. */
export function termLineId(url: string): string {
  return nameLineId(url.split('/')[2] ?? '')
}

/** By article id, the lines of the lists that have no pages. `lists` are all of one index, in the order of their names. */
export function placeTerms(lists: readonly TermList[], index: string): [id: string, list: string, line: string][] {
  return paginate(lists, index).flatMap(({ url, entries }) =>
    entries
      .filter((list) => !hasList(list))
      .flatMap((list) =>
        list.records.map(({ id }): [string, string, string] => [id, list.url, `${url}#${termLineId(list.url)}`]),
      ),
  )
}
