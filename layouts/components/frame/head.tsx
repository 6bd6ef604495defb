/** The part of a document's head that differs from page to page: title, description, address, previews. */

import { ASSETS } from '../../assets/names.ts'
import { href, wholeHref } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { Page, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'
import { describePage } from './describe-page.ts'

/** The feed of the newest changes, and the description of the search: site paths. */
export const feedPath = '/feed.xml'
export const openSearchPath = '/opensearch.xml'

/** Characters as the source has them: search engines and tabs cut longer titles. */
const LONGEST_TITLE = 70

/** The elements that the shell leaves to the page. */
export function renderHead(page: Page, site: Site): Html {
  return (
    <>
      <title>{makeTitle(page, site)}</title>
      <meta name="description" content={describePage(page, site)} />
      {isListed(page) ? renderAddress(page, site) : <meta name="robots" content="noindex" />}
      {page.kind === 'home' ? renderFeeds(site) : null}
      {page.kind === 'redirect' ? <meta httpEquiv="refresh" content={`0; url=${href(site, page.target)}`} /> : null}
      {page.kind === 'builds' ? renderScript(site, ASSETS.buildsScript) : null}
      {page.kind === 'search' && site.search ? renderSearchScript(site) : renderScript(site, ASSETS.script)}
    </>
  )
}

function renderScript(site: Site, path: string): Markup {
  return <script type="module" src={href(site, path)} />
}

/**
 * The worker is started by a script of its own, and fetched beside it with what tells where everything is: it has asked for
 * words by the time that the page's script has come. Once that has shown what is searched for, it runs the script of every
 * page.
 */
function renderSearchScript(site: Site): Markup {
  return (
    <>
      <script type="module" async src={href(site, ASSETS.workerScript)} />
      {renderScript(site, ASSETS.searchScript)}
      <link rel="modulepreload" href={href(site, '/search/worker.js')} />
      <link rel="preload" as="fetch" crossOrigin="anonymous" href={href(site, '/search/start.json')} />
    </>
  )
}

/** The page's title with the site's name where both fit, cut where even the title is too long; `h1` has the whole. */
function makeTitle(page: Page, site: Site): string {
  if (page.kind === 'home') return site.title
  const whole = `${page.title} · ${site.title}`
  if (measureSource(whole) <= LONGEST_TITLE) return whole
  if (!isCut(page.title)) return page.title
  let end = LONGEST_TITLE
  while (measureSource(page.title.slice(0, end)) >= LONGEST_TITLE) end -= 1
  return `${page.title.slice(0, end).trimEnd()}…`
}

/** Whether `title` has a page's title only in part. */
function isCut(title: string): boolean {
  return measureSource(title) > LONGEST_TITLE
}

/** `&` and `<` are written as references of six characters, `>` as one of four. */
function measureSource(text: string): number {
  return text.replace(/[&<]/g, '&#x26;').replaceAll('>', '&gt;').length
}

/** Pages that have nothing for search engines. */
const UNLISTED: ReadonlySet<Page['kind']> = new Set(['notFound', 'redirect', 'design', 'original'])

function isListed(page: Page): boolean {
  return !UNLISTED.has(page.kind)
}

/** What programs subscribe to or add to themselves; the home page alone says it. */
function renderFeeds(site: Site): Markup {
  const hasSearchDescription = site.search && site.origin !== undefined
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title="Newest changes" href={href(site, feedPath)} />
      {hasSearchDescription ? (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.title}
          href={href(site, openSearchPath)}
        />
      ) : null}
    </>
  )
}

/**
 * All that needs a whole address; nothing where the site's origin is not known. Of Open Graph only what programs do not
 * take from elsewhere: they read the address from `canonical` and a title from `title`. A title that `title` cuts is given
 * whole. The picture shows the site's name alone, so only the home page has it.
 */
function renderAddress(page: Page, site: Site): Markup {
  const { origin } = site
  if (origin === undefined) return null
  // Search engines should show an article's page, not another copy of its text.
  const address = wholeHref(site, origin, page.kind === 'edition' ? page.articleUrl : page.url)
  return (
    <>
      <link rel="canonical" href={address} />
      {isCut(page.title) ? <meta property="og:title" content={page.title} /> : null}
      {page.kind === 'home' ? <meta property="og:image" content={wholeHref(site, origin, ASSETS.card)} /> : null}
    </>
  )
}
