/**
 * Puts a box above long lists that narrows them while one types. A list that goes on over several pages has but one of
 * them here: the box says so, and leads to the search where the page has nothing.
 */
import { makeElement, makeLink } from './make-element.ts'
import { sitePrefix } from './site-address.ts'

/** A list's items that are narrowed, and the box's parts. */
interface ListFilter {
  items: HTMLElement[]
  input: HTMLInputElement
  /** Says how many items are left. */
  status: HTMLElement
  /** Leads on where none is left. */
  nothing: HTMLElement
}

/** `data-filter` marks long lists, and what holds several lists, a long one among them; the style sheet keeps room above them. */
export function addListFilters(): void {
  for (const container of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    const lists = container.localName === 'ul' ? [container] : [...container.querySelectorAll('.article-list')]
    addFilter(container, lists)
  }
}

function addFilter(container: HTMLElement, lists: readonly Element[]): void {
  const input = makeElement('input')
  input.type = 'search'
  const status = makeStatus('span')
  const narrowed = document.querySelector('.pagination') ? 'page' : 'list'
  const label = makeElement('label', 'list-filter', `Filter this ${narrowed} `, input, status)
  const nothing = makeStatus('p')
  container.before(label)
  container.after(nothing)
  const items = lists.flatMap(({ children }) => [...children] as HTMLElement[])
  const texts = items.map(({ textContent }) => (textContent ?? '').toLowerCase())
  input.addEventListener('input', () => narrow({ items, input, status, nothing }, texts))
}

function makeStatus(name: 'span' | 'p'): HTMLElement {
  const status = makeElement(name)
  status.setAttribute('role', 'status')
  return status
}

/** Shows the items that have all words of the box, and of the groups around them those that have any left. */
function narrow({ items, input, status, nothing }: ListFilter, texts: readonly string[]): void {
  const query = input.value.trim()
  const words = query.toLowerCase().split(/\s+/)
  let shown = 0
  items.forEach((item, index) => {
    item.hidden = !words.every((word) => texts[index]?.includes(word))
    if (!item.hidden) shown += 1
  })
  for (const group of new Set(items.map((item) => item.closest<HTMLElement>('.article-group')))) {
    if (group) group.hidden = group.querySelector('li:not([hidden])') === null
  }
  status.textContent = query === '' ? '' : `${shown} of ${items.length}`
  nothing.replaceChildren(...(shown > 0 ? [] : ['Nothing here. ', linkSearch(query)]))
}

function linkSearch(query: string): HTMLAnchorElement {
  const address = `${sitePrefix()}search/?q=${encodeURIComponent(query)}`
  return makeLink(address, '', `Search the archive for “${query}”`)
}
