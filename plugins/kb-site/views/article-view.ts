/** The article page, all but its text: what the graph knows of the article. */
import type { ArticlePage, ReferenceView, RelatedView } from '../../../layouts/types.ts'
import { describeReasons } from '../../kb-graph/index.ts'
import { absentLine } from '../absent-lines.ts'
import type { Archive } from '../archive.ts'
import { displayName } from '../display-name.ts'
import { findLinkTargets } from '../link-targets.ts'
import type { Article } from '../merge-copies.ts'
import type { ArticleJob } from '../render-article.ts'
import { editionPath } from '../site-paths.ts'
import type { ArticleRecord } from '../types.ts'
import { toArticleLink } from './article-links.ts'
import type { Collections } from './collections.ts'
import { citedTitle, quoteArticle } from './quotes.ts'

/** How many related articles the page shows; the data of the graph has all. */
const relatedShown = 8

/** Everything that a worker needs to render an article's page. */
export function viewArticle(
  { record, copy, editions }: Article,
  archive: Archive,
  collections: Collections,
): ArticleJob {
  const product = collections.productOf(record)
  const { previous, next } = collections.neighbours(record)
  return {
    page: {
      kind: 'article',
      url: record.url,
      title: `${record.id}: ${record.title}`,
      breadcrumbs: [
        { name: 'Products', url: '/product/' },
        { name: product.name, url: product.url },
      ],
      productUrl: product.url,
      references: record.references.map((id) => viewReference(id, record.id, archive)),
      referencedBy: archive.graph.referencedBy(record.id).flatMap((id) => quoteArticle(archive, id, record.id)),
      ...viewReplacements(record.id, archive),
      related: viewRelated(record, archive),
      editions: editions.map(({ number }) => ({ name: `Edition ${number}`, url: editionPath(record.number, number) })),
      ...(previous && { previous: toArticleLink(previous) }),
      ...(next && { next: toArticleLink(next) }),
    },
    record,
    copy,
    targets: findLinkTargets(record, archive),
  }
}

/** An absent article has the title by which the article `citing` cites it. */
function viewReference(id: string, citing: string, archive: Archive): ReferenceView {
  const cited = archive.articles.get(id)?.record
  if (cited) return { id, title: cited.title, url: cited.url }
  return { id, title: citedTitle(archive, [citing], id), url: absentLine(archive.graph, id), absent: true }
}

/** Absent articles that no text cites occur in none: a claim is a citation too. */
function viewReplacements(id: string, archive: Archive): Pick<ArticlePage, 'replaces' | 'replacedBy'> {
  const { replaces, replacedBy } = archive.graph.replacements(id)
  return {
    ...(replaces.length > 0 && { replaces: replaces.map((other) => viewReference(other, id, archive)) }),
    ...(replacedBy.length > 0 && { replacedBy: replacedBy.map((other) => viewReference(other, id, archive)) }),
  }
}

function viewRelated(record: ArticleRecord, archive: Archive): RelatedView[] {
  return archive.graph.related(record.id, relatedShown).flatMap(({ id, because }) => {
    const article = archive.articles.get(id)
    return article ? [{ article: toArticleLink(article.record), reasons: describeReasons(because, displayName) }] : []
  })
}
