/** The articles of an entity, under the product that each is filed under. */
import type { Result } from 'hastscript'
import { href } from '../href.ts'
import type { CountedLink, EntityPage, QuotedArticle, Site } from '../types.ts'
import { renderArticleList } from './article-list.tsx'
import { renderCountedList } from './counted-list.tsx'
import { formatArticles } from './format.ts'
import { namePart } from './listed-articles.tsx'
import type { Markup } from './markup.ts'
import { renderPagination } from './pagination.tsx'

/** Above so many products the list begins with a table of contents of them. */
const FEWEST_PRODUCTS = 3

/** The list's section; the count is its heading. */
export function renderGroupedArticles({ articles, products, total, pagination }: EntityPage, site: Site): Result {
  return (
    <section className="listed">
      <h2>
        {formatArticles(total)}
        {namePart(pagination)}
      </h2>
      {pagination.page === 1 && products.length >= FEWEST_PRODUCTS ? renderProducts(products, site) : null}
      {groupByProduct(articles).map((group) => renderGroup(group, products, site))}
      {renderPagination(pagination, site)}
    </section>
  )
}

function renderProducts(products: readonly CountedLink[], site: Site): Markup {
  return (
    <nav className="products" ariaLabel="Products">
      {renderCountedList(products, site, 'tag-list')}
    </nav>
  )
}

function groupByProduct(articles: readonly QuotedArticle[]): QuotedArticle[][] {
  const groups: QuotedArticle[][] = []
  for (const article of articles) {
    const last = groups.at(-1)
    if (last?.[0]?.product === article.product) last.push(article)
    else groups.push([article])
  }
  return groups
}

function renderGroup(articles: readonly QuotedArticle[], products: readonly CountedLink[], site: Site): Result {
  const name = articles[0]?.product ?? ''
  const product = products.find((other) => other.name === name)
  return (
    <section className="product-group">
      <h3>{product ? <a href={href(site, product.url)}>{name}</a> : name}</h3>
      {renderArticleList(
        articles.map((article) => ({ ...article, product: '' })),
        site,
      )}
    </section>
  )
}
