/** Shows one result. All of it is text from articles, so it only ever becomes text nodes. */

import { articleAddress } from '../../../../plugins/kb-search/query/article-address.ts'
import type { ResultDetails, Segment } from '../../../../plugins/kb-search/query/messages.ts'
import { makeElement, makeLink } from '../../scripts/make-element.ts'
import { nameTypes } from './type-names.ts'

/** The list item of a result. @param highlight what to mark on the article's page, empty for nothing */
export function renderResult(details: ResultDetails, highlight: string): HTMLLIElement {
  const { url, title } = details
  const link = makeLink(withHighlight(url, highlight), '', title)
  const item = makeElement('li', 'result', makeElement('h2', 'result-title', link))
  item.append(...renderDetails(details, highlight))
  return item
}

/** The list item of a result whose text is still to come: a link with the article's number, and the room that it will take. */
export function renderExpected(number: number, prefix: string, highlight: string): HTMLLIElement {
  const link = makeLink(withHighlight(articleAddress(number, prefix), highlight), '', `Q${number}`)
  const item = makeElement('li', 'result', makeElement('h2', 'result-title', link))
  item.ariaBusy = 'true'
  return item
}

/** Completes it. The link stays, for it may have the focus. */
export function completeResult(item: Element | undefined, details: ResultDetails, highlight: string): void {
  if (!item) return
  item.ariaBusy = 'false'
  item.querySelector('a')?.replaceChildren(details.title)
  item.append(...renderDetails(details, highlight))
}

/** `/kb/217/Q217215/#cause` -> `/kb/217/Q217215/?highlight=netif.dll#cause` */
export function withHighlight(url: string, highlight: string): string {
  if (highlight === '') return url
  const [path, fragment] = url.split('#')
  return `${path}?${new URLSearchParams({ highlight })}${fragment === undefined ? '' : `#${fragment}`}`
}

/** What stands below the title. */
function renderDetails(
  { number, product, date, type, excerpt, section }: ResultDetails,
  highlight: string,
): HTMLParagraphElement[] {
  const facts = [makeElement('span', 'result-number', `Q${number}`), product, nameTypes(type), renderDate(date)]
  const shown = facts.filter((fact) => fact !== '')
  const line = makeElement('p', 'result-facts', ...shown.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact])))
  return excerpt.length > 0 ? [line, renderExcerpt(excerpt, section, highlight)] : [line]
}

function renderDate(date: string): HTMLTimeElement | '' {
  if (date === '') return ''
  const time = makeElement('time', '', date)
  time.dateTime = date
  return time
}

function renderExcerpt(
  segments: readonly Segment[],
  section: ResultDetails['section'],
  highlight: string,
): HTMLParagraphElement {
  const paragraph = makeElement('p', 'result-excerpt')
  if (section) paragraph.append(makeLink(withHighlight(section.url, highlight), 'result-section', section.title), ' ')
  for (const { text, marked } of segments) paragraph.append(marked ? makeElement('mark', '', text) : text)
  return paragraph
}
