/** One page of each kind that a built site has, found in its folder, so that new kinds are tested as they come. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSiteFiles } from '../../plugins/kb-check/list-site-files.ts'

/** A kind's name and the path of its page below the site's home page. */
export interface PageOfKind {
  kind: string
  path: string
}

/** Pages that are worth testing besides the first of each kind: dense with links, tables or code. */
const extraPages = ['kb/217/Q217215/', 'kb/246/Q246337/', 'dll/netif.dll/', 'product/exchange/']

/**
 * The pages of a site by kind, sorted. A kind is the path with names and numbers replaced: `kb/<name>/<name>/`,
 * `dll/<name>/`, `dll/`, `about/`. Extra pages that the site has come as kinds of their own; pages that only lead
 * elsewhere are left out.
 */
export function listPageKinds(siteFolder: string): PageOfKind[] {
  const kinds = new Map<string, string>()
  for (const file of listSiteFiles(siteFolder)) {
    const path = pathOf(file)
    if (path === null) continue
    const [first = '', ...rest] = path.split('/')
    const kind = [first, ...rest.map((name) => (name === '' ? '' : '<name>'))].join('/')
    if (extraPages.includes(path)) kinds.set(path, path)
    else if (!kinds.has(kind) && !leadsElsewhere(join(siteFolder, file))) kinds.set(kind, path)
  }
  return [...kinds].map(([kind, path]) => ({ kind: kind === '' ? 'home' : kind, path }))
}

/** Whether a page has nothing to read but where it leads. */
export function leadsElsewhere(file: string): boolean {
  return /<meta http-equiv="refresh"/i.test(readFileSync(file, 'utf8'))
}

/** The address below the home page; null for what is no page, and for the search's own files. */
function pathOf(file: string): string | null {
  if (!file.endsWith('.html') || file.startsWith('pagefind')) return null
  return file.replace(/(^|\/)index\.html$/, '$1')
}
