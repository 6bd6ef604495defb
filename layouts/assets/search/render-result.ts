/** Shows one result. All of it is text from articles, so it only ever becomes text nodes. */
import type { ResultDetails, Segment } from './messages.ts'

/** The list item of a result. */
export function renderResult({ number, url, title, product, date, excerpt, section }: ResultDetails): HTMLLIElement {
  const item = element('li', 'result')
  const heading = element('h2', 'result-title')
  const link = element('a', '', title)
  link.href = url
  heading.append(link)
  const facts = element('p', 'result-facts')
  facts.append(element('span', 'result-number', `Q${number}`), ` ${product}`)
  if (date !== '') facts.append(' ', renderDate(date))
  item.append(heading, facts)
  if (excerpt.length > 0) item.append(renderExcerpt(excerpt, section))
  return item
}

function renderDate(date: string): HTMLTimeElement {
  const time = element('time', 'result-date', date)
  time.dateTime = date
  return time
}

function renderExcerpt(segments: readonly Segment[], section: ResultDetails['section']): HTMLParagraphElement {
  const paragraph = element('p', 'result-excerpt')
  if (section) {
    const link = element('a', 'result-section', section.title)
    link.href = section.url
    paragraph.append(link, ' ')
  }
  for (const { text, marked } of segments) paragraph.append(marked ? element('mark', '', text) : text)
  return paragraph
}

/** An element with a class (none where empty) and text. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  if (className !== '') created.className = className
  created.textContent = text
  return created
}
