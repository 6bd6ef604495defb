/** A page that lists articles: a product, keyword, technology token or year. */
import type { Result } from 'hastscript'
import { renderFacets } from '../components/facets.tsx'
import { renderListedArticles } from '../components/listed-articles.tsx'
import { renderMain } from '../components/main.tsx'
import { renderMostCited } from '../components/most-cited.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import type { ArticleLink, ListingPage, Site } from '../types.ts'

/** The most cited articles come first, because a list by number says nothing of what matters. */
export function renderListingPage(page: ListingPage, site: Site): Result {
  const { label, heading, description } = page
  return renderMain(page, site, [
    renderPageHeader({ label, heading, description }),
    renderFacets(page.facets, site),
    renderMostCited(page.mostCited, site),
    renderListedArticles({ ...page, articles: omitCommonProduct(page.articles) }, site),
  ])
}

/** A product that all articles of a page share says nothing: on a product's page the heading has it. */
function omitCommonProduct(articles: readonly ArticleLink[]): readonly ArticleLink[] {
  const products = new Set(articles.map(({ product }) => product))
  return products.size > 1 ? articles : articles.map((article) => ({ ...article, product: '' }))
}
