/**
 * Renders a page's view model as a whole HTML document: the one function that Eleventy and the development server call.
 *
 * `renderPage({ kind: 'article', ... }, site)` -> `<!DOCTYPE html><html lang="en">...</html>`
 */
import type { Result } from 'hastscript'
import { renderHead } from './components/head.tsx'
import * as pages from './pages/index.ts'
import { serialise } from './serialise.ts'
import { makeShell } from './shell.tsx'
import type { Page, Site } from './types.ts'

/** The kinds whose `main` has a large search box, so that the header needs none. */
const KINDS_WITH_SEARCH_BOX: ReadonlySet<Page['kind']> = new Set(['home', 'search', 'notFound', 'design'])

/**
 * The document of a page. A page's own parts are serialised without raw nodes, so whatever an article holds comes out
 * as text; only the shell is spliced in as a string.
 */
export function renderPage(page: Page, site: Site): string {
  return renderDocument(page, renderContent(page, site), site)
}

/** The document of a page whose content is rendered. */
export function renderDocument(page: Page, content: Result, site: Site): string {
  const shell = makeShell(site, !KINDS_WITH_SEARCH_BOX.has(page.kind))
  const head = serialise(renderHead(page, site))
  return shell.beforeHead + head + shell.beforeContent + serialise(content) + shell.afterContent
}

/** All between the site's header and footer: breadcrumbs and `main`. */
export function renderContent(page: Page, site: Site): Result {
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
