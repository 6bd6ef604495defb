/**
 * Finds the pages of the products that a query names and nothing else, in any of their writings.
 *
 * `foxpro` -> Microsoft FoxPro; `nt4` -> Microsoft Windows NT; `foxpro crashes` -> nothing
 */
import type { SpellingEntry } from '../../../plugins/kb-search/ranking/spellings.ts'
import { writingKey } from '../../../plugins/kb-search/ranking/writing-key.ts'
import type { ProductPage, SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'

/** A name may be that of several products: `windows`. */
const MOST_PRODUCTS = 3

const maker = /^(?:microsoft|ms)\s+/i

/** A version, or what the product runs on. */
const edition = /\s+(?:for\s.+|\d[\w.]*(?:\s.*)?)$/i

/** Products with the most articles first. */
export function matchProducts(
  query: string,
  { products, spellings }: Pick<SearchManifest, 'products' | 'spellings'>,
): ProductPage[] {
  const asked = new Set([query, ...namesOf(query, spellings)].flatMap(keysOf))
  return products
    .filter(([name]) => keysOf(name).some((key) => asked.has(key)))
    .sort(([, , one], [, , other]) => other - one)
    .slice(0, MOST_PRODUCTS)
}

/** The names with such a writing. */
function namesOf(query: string, spellings: readonly SpellingEntry[]): string[] {
  const key = writingKey(query)
  return spellings.filter((writings) => writings.some((writing) => writingKey(writing) === key)).map(([name]) => name)
}

/** The name, and its kernel: `Microsoft Word 97 for Windows` -> `word97forwindows`, `word` */
function keysOf(name: string): string[] {
  const short = name.trim().replace(maker, '')
  return [short, short.replace(edition, '')].map(writingKey).filter((key) => key !== '')
}
