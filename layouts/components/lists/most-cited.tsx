/** The articles that others refer to most: usually the best places to start. */
import type { ArticleLink, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'
import { renderArticleItem } from './article-list.tsx'

/** Nothing where no article is cited. */
export function renderMostCited(cited: readonly { article: ArticleLink; count: number }[], site: Site): Markup {
  if (cited.length === 0) return null
  return (
    <section className="most-cited">
      <h2>Most cited articles</h2>
      <ol className="article-list">
        {cited.map(({ article, count }) => renderArticleItem({ ...article, citations: count }, site))}
      </ol>
    </section>
  )
}
