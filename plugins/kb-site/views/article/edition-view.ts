/** The page of another edition of an article, all but its text. */

import { editionPath } from '../../addresses/site-paths.ts'
import type { Archive } from '../../archive/archive.ts'
import type { Article, Edition } from '../../archive/merge-copies.ts'
import { findLinkTargets } from '../link-targets.ts'
import type { EditionJob } from './article-job.ts'

/** Everything that a worker needs to render an edition's page. */
export function viewEdition({ record: article, copy: shown }: Article, edition: Edition, archive: Archive): EditionJob {
  const { number, record, copy, reason } = edition
  return {
    page: {
      kind: 'edition',
      number,
      url: editionPath(article.number, number),
      title: `${record.id}, edition ${number}: ${record.title}`,
      breadcrumbs: [{ name: article.id, url: article.url }],
      articleUrl: article.url,
      reason,
    },
    record,
    copy,
    shown,
    targets: findLinkTargets(record, archive),
  }
}
