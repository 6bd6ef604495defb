/** Makes of an article's fragment what a result shows. */
import { articleAddress } from './article-address.ts'
import type { Fragment } from './bundle.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import type { ResultDetails } from './messages.ts'

type Anchor = Fragment['anchors'][number]

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
  const sections = fragment.anchors.filter(({ element }) => SECTION_ELEMENTS.has(element))
  const { match, segments } = cutExcerpt(fragment.content, positions, findText(fragment, sections[0]))
  const section = sections.findLast(({ location }) => location <= match)
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

/**
 * Where an article's text begins: behind its first heading, above which stand title, product, versions and query words.
 * Without a heading, behind the title, for all that is told of the others is that they stand before the text.
 */
function findText({ meta }: Fragment, first: Anchor | undefined): number {
  if (first) return first.location + countWords(first.text)
  return countWords(meta['title'] ?? '')
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length
}
