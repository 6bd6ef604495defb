/**
 * Structured data for search engines, as JSON-LD in a data block that no browser runs: what the article is, and where it
 * stands in the site.
 *
 * An article page gives `{"@type":"TechArticle","headline":...}` and a BreadcrumbList.
 */
import { href } from '../href.ts'
import type { ArticlePage, Breadcrumb, Page, Site } from '../types.ts'
import { listBreadcrumbs } from './breadcrumbs.tsx'
import type { Markup } from './markup.ts'

/** Nothing on a site without a known origin: addresses in structured data have to be whole. */
export function renderStructuredData(page: Page, site: Site): Markup {
  const { origin } = site
  if (origin === undefined) return null
  const address = (path: string): string => origin + href(site, path)
  const graph: object[] = page.kind === 'article' ? [describeTechArticle(page, address(page.url))] : []
  const breadcrumbs = listBreadcrumbs(page)
  if (breadcrumbs.length > 0) graph.push(describeBreadcrumbs(breadcrumbs, address))
  if (graph.length === 0) return null
  return <script type="application/ld+json">{serialise({ '@context': 'https://schema.org', '@graph': graph })}</script>
}

function describeTechArticle({ record }: ArticlePage, address: string): object {
  return {
    '@type': 'TechArticle',
    headline: record.title,
    identifier: record.id,
    url: address,
    inLanguage: 'en',
    ...(record.modified === null ? {} : { dateModified: record.modified }),
    ...(record.product.name === '' ? {} : { about: record.product.name }),
  }
}

function describeBreadcrumbs(breadcrumbs: readonly Breadcrumb[], address: (path: string) => string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(url),
    })),
  }
}

/** A title may hold `</script>` or `<!--`: without any `<`, nothing ends the element or changes how it is read. */
function serialise(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
