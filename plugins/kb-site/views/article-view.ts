/** The article page, all but its text: what the graph knows of the article. */
import type { EntityLink, ReferenceView, RelatedView } from '../../../layouts/types.ts'
import { describeReasons } from '../../kb-graph/index.ts'
import type { Archive } from '../archive.ts'
import { displayName } from '../display-name.ts'
import { entitiesOf, findLinkTargets, hasPage } from '../link-targets.ts'
import type { Article } from '../merge-copies.ts'
import type { ArticleJob } from '../render-article.ts'
import { editionPath, entityPath } from '../site-paths.ts'
import type { ArticleRecord } from '../types.ts'
import { linkArticles, toArticleLink } from './article-links.ts'
import type { Collections } from './collections.ts'

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
      record,
      productUrl: product.url,
      references: record.references.map((id) => viewReference(id, archive)),
      referencedBy: linkArticles(archive, archive.graph.referencedBy(record.id)),
      related: viewRelated(record, archive),
      entities: viewEntities(record, archive),
      termUrls: collections.termUrls(record),
      editions: editions.map(({ number }) => ({ name: `Edition ${number}`, url: editionPath(record.number, number) })),
      ...(previous && { previous: toArticleLink(previous) }),
      ...(next && { next: toArticleLink(next) }),
    },
    copy,
    targets: findLinkTargets(record, archive),
  }
}

function viewReference(id: string, archive: Archive): ReferenceView {
  const cited = archive.articles.get(id)?.record
  return { id, title: cited?.title ?? null, url: cited?.url ?? null }
}

function viewRelated(record: ArticleRecord, archive: Archive): RelatedView[] {
  return archive.graph.related(record.id).flatMap(({ id, because }) => {
    const article = archive.articles.get(id)
    return article ? [{ article: toArticleLink(article.record), reasons: describeReasons(because, displayName) }] : []
  })
}

function viewEntities(record: ArticleRecord, archive: Archive): EntityLink[] {
  return entitiesOf(record).map(({ kind, name }) => ({
    kind,
    name: displayName(kind, name),
    url: hasPage(archive.graph, kind, name) ? entityPath(kind, name) : null,
  }))
}
