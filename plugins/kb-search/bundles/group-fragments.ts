/**
 * Puts the fragments of neighbouring articles into common files. A fragment is what Pagefind keeps of a page to show
 * it: its text, title, filters and headings.
 *
 * Fragments of Q10022 and Q10060, groups of 5 from the first -> `{name: '0', hashes: ['7qe', '7rg'], content: {"7qe": {...}, ...}}`
 */

/** The parts of Pagefind's fragment that the project reads or adds. */
export interface Fragment {
  url: string
  meta: Record<string, string>
}

/** One file of fragments with the names of the pages in it, in their order. */
export interface FragmentGroup {
  name: string
  hashes: string[]
  content: Buffer
}

const articleUrl = /\/Q(\d+)\/$/

/**
 * Groups fragments, each an encoded JSON object, in the order given. Each gets its article's date as `meta.date`.
 * @param groups how many articles stand in one file, and the number of the first file
 * @throws Error when a fragment's URL is not an article's
 */
export function groupFragments(
  fragments: readonly Buffer[],
  dates: ReadonlyMap<number, string>,
  { size, first }: { size: number; first: number },
): FragmentGroup[] {
  const groups: FragmentGroup[] = []
  for (let start = 0; start < fragments.length; start += size) {
    const entries = fragments.slice(start, start + size).map((encoded): [string, Fragment] => {
      const fragment: Fragment = JSON.parse(encoded.toString('utf8'))
      const number = articleNumberOf(fragment.url)
      const date = dates.get(number)
      if (date !== undefined) fragment.meta['date'] = date
      return [pageName(number), fragment]
    })
    groups.push({
      name: (first + start / size).toString(36),
      hashes: entries.map(([hash]) => hash),
      content: Buffer.from(JSON.stringify(Object.fromEntries(entries))),
    })
  }
  return groups
}

/** The name of an article's page in a bundle: its number in base 36. */
function pageName(articleNumber: number): string {
  return articleNumber.toString(36)
}

function articleNumberOf(url: string): number {
  const digits = articleUrl.exec(url)?.[1]
  if (digits === undefined) throw new Error(`found the URL ${url}, expected one that ends in /Q<number>/`)
  return Number(digits)
}
