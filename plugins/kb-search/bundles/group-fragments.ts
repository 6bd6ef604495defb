/**
 * Puts the fragments of neighbouring articles into common files. A fragment is what Pagefind keeps of a page to show
 * it: its text, title, filters and headings.
 *
 * Fragments of Q10022 and Q10060, groups of 5 -> `{numbers: [10022, 10060], content: {"10022": {...}, "10060": {...}}}`
 */

/** The parts of Pagefind's fragment that the project reads or adds. */
export interface Fragment {
  url: string
  content: string
  meta: Record<string, string>
}

/** The content of one file of fragments, and the numbers of the articles in it, in their order. */
export interface FragmentGroup {
  numbers: number[]
  content: Buffer
}

const articleUrl = /\/Q(\d+)\/$/

/**
 * Groups fragments, each an encoded JSON object, in the order given. Each gets its article's date as `meta.date`.
 * @param size how many articles stand in one file
 * @throws Error when a fragment's URL is not an article's
 */
export function groupFragments(
  fragments: readonly Buffer[],
  dates: ReadonlyMap<number, string | null>,
  size: number,
): FragmentGroup[] {
  const groups: FragmentGroup[] = []
  for (let start = 0; start < fragments.length; start += size) {
    const entries = fragments.slice(start, start + size).map((encoded): [number, Fragment] => {
      const fragment: Fragment = JSON.parse(encoded.toString('utf8'))
      const number = articleNumberOf(fragment.url)
      const date = dates.get(number) ?? null
      if (date !== null) fragment.meta['date'] = date
      return [number, fragment]
    })
    groups.push({
      numbers: entries.map(([number]) => number),
      content: Buffer.from(JSON.stringify(Object.fromEntries(entries))),
    })
  }
  return groups
}

function articleNumberOf(url: string): number {
  const digits = articleUrl.exec(url)?.[1]
  if (digits === undefined) throw new Error(`found the URL ${url}, expected one that ends in /Q<number>/`)
  return Number(digits)
}
