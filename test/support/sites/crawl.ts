/** Follows a site's links as a reader without scripts does: by address alone, one page after the other. */
import { pageLinks } from '../../../plugins/kb-check/site/page-links.ts'

/** A page that links led to. */
export interface CrawledPage {
  /** Below the home page: `dll/netif.dll/`. */
  path: string
  html: string
}

/**
 * All pages that are reachable from the home page by links alone, in the order in which they are found.
 * @param home the home page's address; links to other places are not followed
 * @throws Error that names both pages when a link leads nowhere
 */
export async function crawlSite(home: string): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = []
  const found = new Map([[home, 'the start']])
  for (const [address, from] of found) {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${from}: expected a page at ${address}, found status ${response.status}`)
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      await response.body?.cancel()
      continue
    }
    const html = await response.text()
    pages.push({ path: response.url.slice(home.length).replace(/\?.*/, ''), html })
    for (const link of pageLinks(html).links) {
      const { origin, pathname } = new URL(link, response.url)
      const target = origin + pathname
      if (target.startsWith(home) && !found.has(target)) found.set(target, address)
    }
  }
  return pages
}
