/** Shows one result. All of it is text from articles, so it only ever becomes text nodes. */

import type { ResultDetails, Segment } from '../../../plugins/kb-search/query/messages.ts'
import { makeElement, makeLink } from './make-element.ts'
import { nameTypes } from './type-names.ts'

/** The list item of a result. @param highlight what to mark on the article's page, empty for nothing */
export function renderResult(
  { number, url, title, product, date, type, excerpt, section }: ResultDetails,
  highlight: string,
): HTMLLIElement {
  const link = makeLink(withHighlight(url, highlight), '', title)
  const item = makeElement('li', 'result', makeElement('h2', 'result-title', link))
  const facts = [makeElement('span', 'result-number', `Q${number}`), product, nameTypes(type), renderDate(date)]
  const shown = facts.filter((fact) => fact !== '')
  item.append(makeElement('p', 'result-facts', ...shown.flatMap((fact, index) => (index > 0 ? [' · ', fact] : [fact]))))
  if (excerpt.length > 0) item.append(renderExcerpt(excerpt, section, highlight))
  return item
}

/** `/kb/217/Q217215/#cause` -> `/kb/217/Q217215/?highlight=netif.dll#cause` */
export function withHighlight(url: string, highlight: string): string {
  if (highlight === '') return url
  const [path, fragment] = url.split('#')
  return `${path}?${new URLSearchParams({ highlight })}${fragment === undefined ? '' : `#${fragment}`}`
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
