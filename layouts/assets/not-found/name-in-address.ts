/**
 * What an address that leads nowhere was meant to name: an article, the articles of a folder, or a thing by its last part.
 *
 * `/support/kb/articles/Q181/3/70.asp` -> article 181370; `/kb/217/` -> articles from 217000 on; `/dll/netiff.dll/` ->
 * `netiff.dll` in the folder `dll`
 */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'
import { readNumberInAddress } from '../../../plugins/kb-search/identifiers/number-in-address.ts'

/** What an address names. */
export type AddressedThing =
  | { article: number }
  /** The first number of a folder of articles. */
  | { firstArticle: number }
  /** In lower case. `folder` is the part before the name, empty where there is none. */
  | { name: string; folder: string }

/** The site's folders of things that have names or numbers of their own: `event/99999` is no article. */
const NAME_FOLDERS: ReadonlySet<string> = new Set([
  ...['dll', 'exe', 'file', 'service', 'error', 'event', 'registry', 'product', 'keyword', 'technology', 'year'],
])

/** Numbers of one folder: `kb/217/` has those from Q217000 to Q217999. */
export const NUMBERS_PER_FOLDER = 1_000

/** `prefix` is the site's, with slashes at both ends. Null where the address names nothing. */
export function readNameInAddress(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  prefix: string,
): AddressedThing | null {
  const path = decodeAddress(pathname.startsWith(prefix) ? pathname.slice(prefix.length - 1) : pathname)
  const parts = path
    .replace(/(?:\/index)?\.html?$/, '')
    .split('/')
    .filter(Boolean)
  const last = parts.at(-1)?.trim() ?? ''
  const folder = parts.at(-2)?.toLowerCase() ?? ''
  const name = readPath(parts) ?? (last === '' ? null : { name: last.toLowerCase(), folder })
  if (isNameFolder(parts[0])) return name
  const article = readNumberInAddress(path + decodeAddress(search)) ?? readNumberInAddress(path) ?? parseLast(parts)
  if (article !== null) return { article }
  if (folder === 'kb' && /^\d{3}$/.test(last)) return { firstArticle: Number(last) * NUMBERS_PER_FOLDER }
  return name
}

/** A path of the registry has as many parts as folders: `registry/HKLM/System/Select`. */
function readPath([folder = '', ...names]: readonly string[]): { name: string; folder: string } | null {
  if (folder.toLowerCase() !== 'registry' || names.length < 2) return null
  return { name: names.join('\\').toLowerCase(), folder: 'registry' }
}

/** Whether things of one kind stand below a folder; addresses of other sites may name several (`services`). */
export function isNameFolder(folder = ''): boolean {
  const lower = folder.toLowerCase()
  return NAME_FOLDERS.has(lower) || NAME_FOLDERS.has(lower.replace(/s$/, ''))
}

/** A bare number is an article's at the site's root only: other sites' documents have numbers too. */
function parseLast(parts: readonly string[]): number | null {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && /^\d+$/.test(last) ? null : parseArticleNumber(last)
}

/** An address as people read it; it may hold a `%` that encodes nothing. */
export function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
