/** The files of a built site that belong in a copy of it, and which of them scripts fetch. */
import { listSiteFiles } from '../kb-check/site/list-site-files.ts'

/** What servers, robots and feed readers ask for; a copy has none of them, and the addresses in them lead outside. */
const OF_SERVERS =
  /^(?:404\.html|\.nojekyll|CNAME|robots\.txt|llms\.txt|sitemap\.xml|sitemaps\/.+|feed\.xml|opensearch\.xml)$/
/** Scripts come from a compiler of their own. */
const SCRIPTS = /^(?:assets\/[^/]+|search\/worker)\.js$/
const FETCHED = /^(?:search\/|original\/|data\/(?:[^/]+\/|absent\.json$))/

/** Paths below the site's folder, in order, without the site's scripts. @throws Error when the folder is no built site */
export function listCopiedFiles(siteFolder: string): string[] {
  const files = listSiteFiles(siteFolder)
  if (!files.includes('index.html')) {
    throw new Error(`${siteFolder}: found no index.html, expected a built site: run kb build first`)
  }
  return files.filter((path) => !OF_SERVERS.test(path) && !SCRIPTS.test(path))
}

/** Whether a link leads to what a copy does not have. @param address relative, as pages of the site write it */
export function leadsToServers(address: string): boolean {
  return OF_SERVERS.test(address.replace(/^(?:\.\.?\/)+/, ''))
}

/** Whether a link leads to an article's raw text, which a script shows. @param address as pages of the site write it */
export function leadsToOriginal(address: string): boolean {
  return /^(?:\.\.\/)*original\/\?Q\d/.test(address)
}

/** Whether a file is there for scripts alone. */
export function isFetched(path: string): boolean {
  return FETCHED.test(path) && !path.endsWith('.html')
}
