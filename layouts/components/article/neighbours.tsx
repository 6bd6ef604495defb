/**
 * The articles before and after this one in its product's list. Where a reader came from another list, the script puts
 * that list's neighbours here.
 */
import { href } from '../../href.ts'
import type { ArticleLink, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** The neighbours that are known. */
export interface Neighbours {
  previous?: ArticleLink | undefined
  next?: ArticleLink | undefined
}

/** Nothing where neither is known. */
export function renderNeighbours({ previous, next }: Neighbours, site: Site): Markup {
  if (!previous && !next) return null
  return (
    <nav ariaLabel="Neighbours">
      {renderNeighbour(previous, 'Previous', 'prev', site)} {renderNeighbour(next, 'Next', 'next', site)}
    </nav>
  )
}

function renderNeighbour(article: ArticleLink | undefined, label: string, rel: 'prev' | 'next', site: Site): Markup {
  if (!article) return null
  return (
    <a href={href(site, article.url)} rel={rel}>
      {label}: {article.id}
    </a>
  )
}
