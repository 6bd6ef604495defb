/**
 * What the static indexes are called below `search/`; builds and browsers read it. They are packed, as the files of the
 * bundles are: a host counts what lies there, not what it sends. What is read before they can be unpacked is not.
 *
 * `packedFile('names', 12)` -> `names/12.json.gz`
 */

/** Where everything is: read on any page before another file of search. */
export const MANIFEST_FILE = 'manifest.json'

/** The manifest with where the files of the bundles are: all that the search page needs to fetch words, in one request. */
export const START_FILE = 'start.json'

/** The tables of the bundles' pages: fetched with the first words that are searched for, and not for an article's number. */
export const PAGES_FILE = 'pages.json.gz'

/** The vocabulary of services. */
export const SERVICES_FILE = 'services.json.gz'

/** Names that products have had, by which old addresses filter. */
export const FORMER_PRODUCTS_FILE = 'former-products.json.gz'

/** One file of an index. @param name its number, or what it holds */
export function packedFile(folder: string, name: number | string): string {
  return `${folder}/${name}.json.gz`
}

/** The first key of each file of titles. */
export const TITLE_KEYS_FILE = packedFile('titles', 'first-keys')
