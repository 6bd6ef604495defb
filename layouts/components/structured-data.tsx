/**
 * Structured data for search engines, as JSON-LD in a data block that no browser runs: what the article is, and where it
 * stands in the site, from below the home page on. They want two steps at least, so that pages right below an index have
 * none.
 *
 * An article page gives `{"@type":"TechArticle","headline":...}` and a BreadcrumbList.
 */
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import { wholeHref } from '../href.ts'
import type { Breadcrumb, Page, Site } from '../types.ts'
import type { Markup } from './markup.ts'

/** Who wrote the articles, as the citations say it. */
const AUTHOR = { '@type': 'Organization', name: 'Microsoft Corporation' }

/** A shorter list is refused: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
const FEWEST_STEPS = 2

/** `origin` is the site's: addresses in structured data have to be whole. Nothing where there is nothing to say. */
export function renderStructuredData(page: Page, origin: string, site: Site): Markup {
  const address = (path: string): string => wholeHref(site, origin, path)
  const graph: object[] = page.kind === 'article' ? [describeTechArticle(page.record)] : []
  const { breadcrumbs } = page
  if (breadcrumbs.length >= FEWEST_STEPS) graph.push(describeBreadcrumbs(breadcrumbs, address))
  if (graph.length === 0) return null
  return <script type="application/ld+json">{serialise({ '@context': 'https://schema.org', '@graph': graph })}</script>
}

function describeTechArticle({ id, title, modified }: ArticleRecord): object {
  const dates = modified === null ? {} : { dateModified: modified }
  return { '@type': 'TechArticle', headline: title, identifier: id, author: AUTHOR, ...dates }
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
