/**
 * A long list of articles on one of its pages: how many there are, which part is shown, and the ways to the rest. Lists
 * that fall into parts, such as products or years, have a heading for each, and above them links to all, folded: the first article is to stand in the first screen.
 */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { ArticleGroup, ArticleListing, ListingPage, Pagination, Site } from '../../types.ts'
import { formatArticles, formatCount } from '../format.ts'
import type { Markup } from '../markup.ts'
import { renderArticleList } from './article-list.tsx'
import { renderArticleNumbers } from './article-numbers.tsx'
import { renderCountedList } from './counted-list.tsx'
import { isFiltered } from './filtered-list.ts'
import { renderPagination } from './pagination.tsx'
import { renderSharedProducts } from './shared-products.tsx'

/** Fewer parts are seen at a glance. */
const FEWEST_JUMPS = 3

/**
 * The list's section; the count is its heading. Long ones give numbers alone. `data-filter` has the script add a box
 * that narrows all parts in place.
 */
export function renderListedArticles(
  { groups, jumps, total, pagination, shared = [] }: ArticleListing & Pick<ListingPage, 'shared'>,
  site: Site,
): Html {
  return (
    <section className="listed">
      <h2>
        {formatArticles(total)}
        {namePart(pagination)}
      </h2>
      {renderSharedProducts(pagination.page === 1 ? shared : [], groups.length > 0, site)}
      {jumps.length >= FEWEST_JUMPS ? (
        <nav className="jumps" ariaLabel="Parts of this list">
          <details>
            <summary>{formatCount(jumps.length)} parts of this list</summary>
            {renderCountedList(jumps, site, 'tag-list')}
          </details>
        </nav>
      ) : null}
      <div dataFilter={groups.some(hasLongList)}>{groups.map((group) => renderGroup(group, site))}</div>
      {renderPagination(pagination, site)}
    </section>
  )
}

function hasLongList({ articles, numbers }: ArticleGroup): boolean {
  return !numbers && isFiltered(articles.length)
}

function renderGroup({ heading, url, id, articles, numbers }: ArticleGroup, site: Site): Html {
  const list = numbers ? <p>{renderArticleNumbers(numbers, site)}</p> : renderArticleList(articles, site)
  if (heading === null) return list
  return (
    <section className="article-group">
      <h3 id={id}>{url === null ? heading : <a href={href(site, url)}>{heading}</a>}</h3>
      {list}
    </section>
  )
}

/** Which part of a list a page shows; nothing where it shows all. */
function namePart({ page, pages }: Pagination): Markup {
  return pages < 2 ? null : (
    <small>
      {' '}
      page {page} of {pages}
    </small>
  )
}
