/**
 * Lets a page that `kb start` serves follow what it is made from: a script asks each second for the page's version, and
 * loads it again when that has changed. Built sites have none of it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Site path of the script. */
export const reloadPath = '/kb-start-reload.js'

/** The script's text. */
export const reloadScript = readFileSync(new URL('reload.js', import.meta.url), 'utf8')

/** A page's version, as an entity tag (RFC 9110, 8.8.3). */
export function versionOf(html: string): string {
  return `"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`
}

/** The page with the script at the end of its head. `prefix` has slashes at both ends. */
export function addReload(html: string, prefix: string): string {
  const source = prefix + reloadPath.slice(1)
  return html.replace('<body', `<script src="${source}" data-version='${versionOf(html)}' defer></script><body`)
}
