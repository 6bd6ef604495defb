/** Makes of an article's fragment what a result shows. */
import type { ResultDetails } from '../messages.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import type { PagefindFragment } from './pagefind-api.ts'

/** Only sections are linked; the title is the result's own link. */
const SECTION_ELEMENTS: ReadonlySet<string> = new Set(['h2', 'h3'])

/** `positions` are those of the words that matched, counted in the fragment's text. */
export function describeResult(
  articleNumber: number,
  fragment: PagefindFragment,
  positions: readonly number[],
): ResultDetails {
  const { start, segments } = cutExcerpt(fragment.content, positions)
  const section = fragment.anchors.findLast(
    ({ element, location }) => location <= start && SECTION_ELEMENTS.has(element),
  )
  return {
    number: articleNumber,
    url: fragment.url,
    title: fragment.meta['title'] ?? '',
    product: fragment.filters['product']?.[0] ?? '',
    date: fragment.meta['date'] ?? '',
    excerpt: segments,
    section: section ? { title: section.text, url: `${fragment.url}#${section.id}` } : null,
  }
}
