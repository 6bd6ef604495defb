/**
 * Renders a page's view model as a whole HTML document: the one function that Eleventy and the development server call.
 *
 * `renderPage({ kind: 'article', ... }, site)` -> `<!DOCTYPE html><html lang="en">...</html>`
 */
import { renderHead } from './components/frame/head.tsx'
import type { Html } from './markup/html.ts'
import * as pages from './pages/index.ts'
import { placeSite } from './place-site.ts'
import { makeShell } from './shell.tsx'
import type { Page, Site } from './types.ts'

/** The kinds whose `main` has a large search box, so that the header needs none. */
const KINDS_WITH_SEARCH_BOX: ReadonlySet<Page['kind']> = new Set(['home', 'search', 'notFound', 'design'])

/**
 * The document of a page. Links are relative to the page, so that the same bytes stand at a root, below any path and in
 * a folder; those of the 404 page alone begin at the root, because it is shown at any address.
 */
export function renderPage(page: Page, site: Site): string {
  const placed = page.kind === 'notFound' ? site : placeSite(site, page.url)
  const shell = makeShell(placed, !KINDS_WITH_SEARCH_BOX.has(page.kind))
  return `${shell.beforeHead}${renderHead(page, placed)}${shell.beforeContent}${renderContent(page, placed)}${shell.afterContent}`
}

/** All between the site's header and footer: breadcrumbs and `main`. */
function renderContent(page: Page, site: Site): Html {
  switch (page.kind) {
    case 'article':
      return pages.renderArticlePage(page, site)
    case 'edition':
      return pages.renderEditionPage(page, site)
    case 'home':
      return pages.renderHomePage(page, site)
    case 'listing':
      return pages.renderListingPage(page, site)
    case 'index':
      return pages.renderIndexPage(page, site)
    case 'titleIndex':
      return pages.renderTitleIndexPage(page, site)
    case 'entity':
      return pages.renderEntityPage(page, site)
    case 'builds':
      return pages.renderBuildsPage(page, site)
    case 'registryTree':
      return pages.renderRegistryTreePage(page, site)
    case 'absent':
      return pages.renderAbsentPage(page, site)
    case 'search':
      return pages.renderSearchPage(page, site)
    case 'stats':
      return pages.renderStatsPage(page, site)
    case 'prose':
      return pages.renderProsePage(page, site)
    case 'notFound':
      return pages.renderNotFoundPage(page, site)
    case 'original':
      return pages.renderOriginalPage(page, site)
    case 'redirect':
      return pages.renderRedirectPage(page, site)
    case 'design':
      return pages.renderDesignPage(page, site)
  }
}
