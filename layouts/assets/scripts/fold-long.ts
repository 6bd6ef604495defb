/**
 * Folds tables and lists that are longer than a page of the site's own lists: they scroll inside themselves, where the
 * browser's search and links still reach every row, until all of it is asked for.
 */
import { makeButton, makeElement } from './make-element.ts'

/** More rows are folded. */
const MOST_ROWS = 200

/** Lists that the site makes have pages of their own. */
const FOLDED = '.body :is(table, ul, ol)'

/** Folds what is too long on the page. */
export function foldLong(): void {
  for (const long of document.querySelectorAll<HTMLElement>(FOLDED)) {
    const rows = long instanceof HTMLTableElement ? long.rows.length : long.children.length
    if (rows > MOST_ROWS) fold(frameOf(long), rows)
  }
}

/** Tables have a frame already, in which they scroll sideways. */
function frameOf(long: HTMLElement): HTMLElement {
  const frame = long.closest<HTMLElement>('.table-scroll')
  if (frame) return frame
  const made = makeElement('div')
  made.tabIndex = 0
  made.role = 'group'
  made.ariaLabel = 'List'
  long.replaceWith(made)
  made.append(long)
  return made
}

function fold(frame: HTMLElement, rows: number): void {
  const button = makeButton('', 'show-all')
  const show = (isFolded: boolean): void => {
    frame.classList.toggle('folded', isFolded)
    button.ariaExpanded = String(!isFolded)
    button.textContent = isFolded ? `Show all ${rows} rows` : 'Show fewer rows'
  }
  button.addEventListener('click', () => show(!frame.classList.contains('folded')))
  show(true)
  frame.after(button)
}
