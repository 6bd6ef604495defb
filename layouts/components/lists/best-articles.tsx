/** The articles to read first of a long list, each with why. */
import { href } from '../../href.ts'
import type { BestArticle, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'
import { renderQuote } from './quote.tsx'

/** Nothing where the list is short. */
export function renderBestArticles(best: readonly BestArticle[] | undefined, site: Site): Markup {
  if (!best || best.length === 0) return null
  return (
    <section className="best-articles">
      <h2>Read first</h2>
      <ol className="article-list">
        {best.map(({ article: { id, title, url, sentence }, reasons }) => (
          <li>
            <a href={href(site, url)}>{title}</a> {id}: {reasons.join(', ')}
            {renderQuote(sentence)}
          </li>
        ))}
      </ol>
    </section>
  )
}
