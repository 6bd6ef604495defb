/**
 * What an address that leads nowhere was meant to name: an article, or a thing by its last part.
 *
 * `/support/kb/articles/Q181/3/70.asp` -> article 181370; `/dll/netiff.dll/` -> `netiff.dll` in the folder `dll`
 */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'

/** What an address names: an article, or a name with the folder in which it was looked for. */
export type AddressedThing =
  | { article: number }
  /** In lower case. `folder` is the part before the name, empty where there is none. */
  | { name: string; folder: string }

/** Null where the address names nothing. */
export function readNameInAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): AddressedThing | null {
  const path = decode(pathname)
  const parts = path
    .replace(/(?:\/index)?\.html?$/, '')
    .split('/')
    .filter(Boolean)
  const last = parts.at(-1) ?? ''
  const article = parseArticleNumber(path + decode(search)) ?? parseArticleNumber(path) ?? parseArticleNumber(last)
  if (article !== null) return { article }
  return last === '' ? null : { name: last.toLowerCase(), folder: parts.at(-2)?.toLowerCase() ?? '' }
}

/** An address may hold a `%` that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
