/**
 * Pages at the addresses that articles had before, for readers without scripts and for search engines. Where an archive has
 * moved as a whole they would double its pages: the first get one, and the page for addresses that lead nowhere leads on
 * from all.
 */
import type { RedirectPage } from '../../../layouts/types.ts'
import { articlePath } from '../addresses/site-paths.ts'
import type { MovedAddress } from '../archive/moved-addresses.ts'

/** A page of 2 KB each: a hundredth of what a large archive weighs. */
const MOST_PAGES = 1000

/** What every file system and every server can hold as it is written; only the last part may be a file of HTML. */
const pageShape = /^(?:\/(?!\.)(?![^/]*(?:\.|\.html?)\/)[a-z0-9._~!$@+-]{1,100})+(?:\.html?|(?<!\.[a-z]{1,5})\/?)$/i
const reservedName = /\/(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i

/** The pages, by article number. Every path occurs once, whatever the case of its letters. */
export function listMovedPages(moved: readonly MovedAddress[]): RedirectPage[] {
  return moved
    .filter(({ address }) => pageShape.test(address) && !reservedName.test(address))
    .slice(0, MOST_PAGES)
    .map(({ address, article }) => makeRedirect(pathOf(address), articlePath(article)))
}

/** A page that leads to `target`, a site path. */
export function makeRedirect(url: string, target: string): RedirectPage {
  return { kind: 'redirect', url, title: 'Moved', breadcrumbs: [], target }
}

/** A folder, or a file of HTML. */
function pathOf(address: string): string {
  const path = address.replace(/\/index\.html?$/i, '/')
  return /(?:\/|\.html?)$/i.test(path) ? path : `${path}/`
}
