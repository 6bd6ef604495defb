/** What an article's page says of its article: for its citation, for the cards of links to it, and for results of a search. */

/** In one line; empty where there is none. */
export function readTitle(page: Document): string {
  return textOf(page, 'h1')
}

/** The same: the way up to an article ends with it. */
export function readProduct(page: Document): string {
  return textOf(page, '[aria-label=Breadcrumbs] li:last-child')
}

/** ISO date of its last change; empty where unknown. */
export function readDate(page: Document): string {
  return page.querySelector('.facts time')?.getAttribute('datetime') ?? ''
}

/** The text of the first element that matches, in one line; empty where there is none. */
export function textOf(page: Document, selector: string): string {
  return (page.querySelector(selector)?.textContent ?? '').trim().replace(/\s+/gu, ' ')
}
