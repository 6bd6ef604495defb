/** The article page, all but its text and its record: what the archive knows of the article. */
import type { ArticlePage, ReferenceView, RelatedView } from '../../../../layouts/types.ts'
import { describeReasons } from '../../../kb-graph/index.ts'
import type { ArticleRecord } from '../../../kb-record/types.ts'
import { absentLine } from '../../addresses/absent-lines.ts'
import { displayName } from '../../addresses/display-name.ts'
import { editionPath } from '../../addresses/site-paths.ts'
import type { ArchiveOutline, Outline } from '../../archive/outline.ts'
import type { ArticleJob } from './article-job.ts'
import { toArticleLink } from './article-links.ts'
import { citedTitle, quoteArticle } from './quotes.ts'

/** How many related articles the page shows; the data of the graph has all. */
const relatedShown = 6

/** What the view takes from the article itself. */
export interface ArticleSubject extends Pick<ArticleRecord, 'id' | 'number' | 'title' | 'url' | 'references'> {
  /** Numbers of its other editions. */
  editionNumbers: readonly number[]
}

/** Everything that the page shows of other articles. */
export function viewArticle(
  { id, number, title, url, references, editionNumbers }: ArticleSubject,
  { archive, collections }: Outline,
): ArticleJob['page'] {
  const product = collections.productOf({ id })
  const { previous, next } = collections.neighbours({ id })
  return {
    kind: 'article',
    url,
    title: `${id}: ${title}`,
    breadcrumbs: [
      { name: 'Products', url: '/product/' },
      { name: product.name, url: product.url },
    ],
    references: references.map((cited) => viewReference(cited, id, archive)),
    referencedBy: archive.graph.referencedBy(id).flatMap((citing) => quoteArticle(archive, citing, id)),
    ...viewReplacements(id, archive),
    related: viewRelated(id, archive),
    termLines: collections.termLinesOf({ id }),
    editions: editionNumbers.map((edition) => ({ name: `Edition ${edition}`, url: editionPath(number, edition) })),
    ...(previous && { previous: toArticleLink(previous) }),
    ...(next && { next: toArticleLink(next) }),
  }
}

/** An absent article has the title by which the article `citing` cites it. */
function viewReference(id: string, citing: string, archive: ArchiveOutline): ReferenceView {
  const cited = archive.articles.get(id)?.card
  if (cited) return { id, title: cited.title, url: cited.url }
  return { id, title: citedTitle(archive, [citing], id), url: absentLine(archive.graph, id), absent: true }
}

/** Absent articles that no text cites occur in none: a claim is a citation too. */
function viewReplacements(id: string, archive: ArchiveOutline): Pick<ArticlePage, 'replaces' | 'replacedBy'> {
  const { replaces, replacedBy } = archive.graph.replacements(id)
  return {
    ...(replaces.length > 0 && { replaces: replaces.map((other) => viewReference(other, id, archive)) }),
    ...(replacedBy.length > 0 && { replacedBy: replacedBy.map((other) => viewReference(other, id, archive)) }),
  }
}

function viewRelated(id: string, archive: ArchiveOutline): RelatedView[] {
  return archive.graph.related(id, relatedShown).flatMap(({ id: other, because }) => {
    const article = archive.articles.get(other)
    return article ? [{ article: toArticleLink(article.card), reasons: describeReasons(because, displayName) }] : []
  })
}
