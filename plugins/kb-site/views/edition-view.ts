/** The page of another edition of an article, all but its text. */
import type { Archive } from '../archive.ts'
import { findLinkTargets } from '../link-targets.ts'
import type { Article, Edition } from '../merge-copies.ts'
import type { EditionJob } from '../render-article.ts'
import { editionPath } from '../site-paths.ts'

/** Everything that a worker needs to render an edition's page. */
export function viewEdition({ record: article, copy: shown }: Article, edition: Edition, archive: Archive): EditionJob {
  const { number, record, copy } = edition
  return {
    page: {
      kind: 'edition',
      number,
      url: editionPath(article.number, number),
      title: `${record.id}, edition ${number}: ${record.title}`,
      breadcrumbs: [{ name: article.id, url: article.url }],
      articleUrl: article.url,
    },
    record,
    copy,
    shown,
    targets: findLinkTargets(record, archive),
  }
}
