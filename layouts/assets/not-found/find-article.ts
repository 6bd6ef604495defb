/** Where an article is: on its page, among those that are cited and not here, or nowhere. */

import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import { type AbsentList, absentFile, findAbsentLine } from '../pieces/absent-list.ts'
import { fetchJson } from '../scripts/fetch-json.ts'

/** An article's place, with its address where it has one. */
export type ArticlePlace = { kind: 'here' | 'absent'; address: string } | { kind: 'unknown' }

/** `prefix` is the site's, with slashes at both ends. */
export async function findArticle(articleNumber: number, prefix: string): Promise<ArticlePlace> {
  const address = articleAddress(articleNumber, prefix)
  const response = await fetch(address, { method: 'HEAD' })
  if (response.ok) return { kind: 'here', address }
  const list = await fetchJson<AbsentList>(prefix + absentFile)
  const line = list && findAbsentLine(list, articleNumber)
  return line ? { kind: 'absent', address: prefix + line.slice(1) } : { kind: 'unknown' }
}
