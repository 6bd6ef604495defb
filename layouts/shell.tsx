/**
 * What is the same on all pages of a site: the document around a page's own head elements and content. It is built and
 * serialised once for each site, then cut where a page's parts go in, because 50,000 pages share it.
 *
 * `[doctype, head's fixed part] + page's head elements + [header] + page's content + [footer]`
 */
import { ASSETS } from './assets/names.ts'
import { renderFooter } from './components/frame/footer.tsx'
import { renderHeader } from './components/frame/header.tsx'
import { renderSampleNotice } from './components/frame/sample-notice.tsx'
import { override } from './components/override.ts'
import { href } from './href.ts'
import type { Site } from './types.ts'

/** The fixed markup before, between and after a page's two own parts. */
export interface Shell {
  beforeHead: string
  beforeContent: string
  afterContent: string
}

/** Nothing inline, no foreign host. What is not named is ruled by `default-src`. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join(';')

/** Stands where a page's own parts go in; nothing of a site's has it. */
const SLOT = '\u0000'

const shells = new WeakMap<Site, Map<boolean, Shell>>()

/** The shell of a site's pages; `withSearch` is whether the header has the search box. */
export function makeShell(site: Site, withSearch: boolean): Shell {
  const made = shells.get(site) ?? new Map<boolean, Shell>()
  shells.set(site, made)
  const shell = made.get(withSearch) ?? serialiseShell(site, withSearch)
  made.set(withSearch, shell)
  return shell
}

function serialiseShell(site: Site, withSearch: boolean): Shell {
  const document = (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
        <meta name="viewport" content="width=device-width" />
        {SLOT}
        <link rel="stylesheet" href={href(site, ASSETS.stylesheet)} />
        <link rel="icon" href={href(site, ASSETS.icon)} />
      </head>
      <body dataUnsearched={!site.search}>
        <p>
          <a href="#main">Skip to the content</a>
        </p>
        {override('header', { withSearch }, site, renderHeader(site, withSearch))}
        {site.sample ? renderSampleNotice() : null}
        {SLOT}
        {override('footer', null, site, renderFooter(site))}
      </body>
    </html>
  )
  const [beforeHead = '', beforeContent = '', afterContent = ''] = String(document).split(SLOT)
  return { beforeHead: `<!DOCTYPE html>${beforeHead}`, beforeContent, afterContent }
}
