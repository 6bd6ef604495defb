/** Gives the headings that have an address a mark that links to it, for those who pass a section on. */
import { makeLink } from './make-element.ts'

/**
 * Behind the heading's own text and links, so that it comes after them in the tab order. The mark is drawn by the style
 * sheet: who selects or copies a heading gets its words alone.
 */
export function linkHeadings(): void {
  for (const heading of document.querySelectorAll('main :is(h2, h3)[id]')) {
    const link = makeLink(`#${heading.id}`, 'heading-link')
    link.ariaLabel = 'Link to this section'
    heading.append(' ', link)
  }
}
