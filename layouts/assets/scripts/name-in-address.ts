/**
 * What an address that leads nowhere was meant to name: an article, or a thing by its last part.
 *
 * `/support/kb/articles/Q181/3/70.asp` -> `Q181370`; `/dll/netiff.dll/` -> `netiff.dll`
 */
import { parseArticleNumber } from '../../../plugins/kb-search/identifiers/article-number.ts'

/** Empty where the address names nothing. */
export function readNameInAddress(address: Pick<Location, 'pathname' | 'search'>): string {
  const number = parseArticleNumber(address.pathname + address.search)
  if (number !== null) return `Q${number}`
  const parts = address.pathname.replace(/(?:\/index)?\.html?$/, '').split('/')
  return decode(parts.filter(Boolean).at(-1) ?? '')
}

/** An address may hold a `%` that encodes nothing. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
