/**
 * The numbers of the articles that others cite and the archive lacks, as the page for addresses that lead nowhere needs
 * them: a list for each page of their index, so that a number's place tells where its line is.
 *
 * `[[104958, 99999], [123456]]`: Q123456 stands on the second page.
 */

/** Below the site's root. */
export const absentFile = 'data/absent.json'

/** Numbers by the page of the index. */
export type AbsentList = number[][]

/** The site path of a number's line; null where no article cites it. */
export function findAbsentLine(list: AbsentList, articleNumber: number): string | null {
  const page = list.findIndex((numbers) => numbers.includes(articleNumber))
  if (page < 0) return null
  return `/absent/${page === 0 ? '' : `page/${page + 1}/`}#Q${articleNumber}`
}
