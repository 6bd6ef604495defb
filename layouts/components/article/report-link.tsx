/**
 * The link by which a reader reports that an article was misread: a new issue of the site's repository, its title filled
 * in. The script adds the page's address and the words that the reader has marked.
 */
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import type { Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Nothing where the site names no repository. */
export function renderReportLink({ id }: Pick<ArticleRecord, 'id'>, { repository }: Site): Markup {
  if (repository === undefined) return null
  return (
    <p>
      <a href={`${repository}/issues/new?title=${id}`}>Report a misreading</a>
    </p>
  )
}
