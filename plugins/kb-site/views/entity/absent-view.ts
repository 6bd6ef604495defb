/** The index of articles that others cite and the archive lacks, most cited first. */
import type { AbsentPage } from '../../../../layouts/types.ts'
import { paginateAbsent } from '../../addresses/absent-lines.ts'
import type { Archive } from '../../archive/archive.ts'
import { linkArticles } from '../article/article-links.ts'
import { citedTitle } from '../article/quotes.ts'
import { namePage } from '../lists/name-page.ts'

/** All pages of the index. */
export function viewAbsent(archive: Archive): AbsentPage[] {
  const absent = archive.graph.absent()
  return paginateAbsent(archive.graph).map(({ url, entries, pagination }) => ({
    kind: 'absent',
    url,
    title: namePage('Cited, not here', pagination.page),
    breadcrumbs: [],
    entries: entries.map(({ id, citedBy }) => ({
      id,
      title: citedTitle(archive, citedBy, id),
      citedBy: linkArticles(archive, citedBy),
    })),
    total: absent.length,
    pagination,
  }))
}
