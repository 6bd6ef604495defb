/** Makes of an article's fragment what a result shows. */
import { articleAddress } from './article-address.ts'
import type { Fragment } from './bundle.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import type { ResultDetails } from './messages.ts'

/** Only sections are linked; the title is the result's own link. */
const SECTION_ELEMENTS: ReadonlySet<string> = new Set(['h2', 'h3'])

/**
 * @param positions those of the words that matched, counted in the fragment's text
 * @param prefix the site's path prefix
 */
export function describeResult(
  number: number,
  fragment: Fragment,
  positions: readonly number[],
  prefix: string,
): ResultDetails {
  const { match, segments } = cutExcerpt(fragment.content, positions)
  const section = fragment.anchors.findLast(
    ({ element, location }) => location <= match && SECTION_ELEMENTS.has(element),
  )
  const url = articleAddress(number, prefix)
  return {
    number,
    url,
    title: fragment.meta['title'] ?? '',
    product: fragment.filters['product']?.[0] ?? '',
    date: fragment.meta['date'] ?? '',
    type: fragment.filters['type']?.join(' ') ?? '',
    excerpt: segments,
    section: section ? { title: section.text, url: `${url}#${section.id}` } : null,
  }
}
