/** Shows the builds that answer a question, as the page's own tables do. */
import { articleAddress } from '../../../plugins/kb-search/query/article-address.ts'
import { formatCount, formatDate } from '../../components/format.ts'
import { makeElement, makeLink } from '../scripts/make-element.ts'
import type { Build, BuildAnswer } from './find-builds.ts'

/** What links and words need besides the builds. */
export interface AnswerContext {
  file: string
  question: string
  /** Path prefix of the site, with slashes at both ends. */
  prefix: string
  /** Titles by article number. */
  titles: Readonly<Record<string, string>>
}

/** The answer's elements, in order. */
export function renderAnswer({ asked, same, later }: BuildAnswer, context: AnswerContext): HTMLElement[] {
  const { file, question } = context
  if (asked === null) return renderGroup(`All known builds of ${file}`, same, context)
  return [
    ...renderGroup(`${file} with the ${asked} ${question}`, same, context),
    ...renderGroup('Later builds', later, context),
  ]
}

function renderGroup(heading: string, builds: readonly Build[], context: AnswerContext): HTMLElement[] {
  if (builds.length === 0) return [makeElement('h2', '', heading), makeElement('p', '', 'None is known.')]
  const table = makeElement('table', 'build-table')
  const head = table.createTHead().insertRow()
  for (const name of ['Version', 'Date', 'Size', 'Platform', 'Shipped with']) {
    const cell = makeElement('th', name === 'Size' ? 'number' : '', name)
    cell.scope = 'col'
    head.append(cell)
  }
  const body = table.createTBody()
  for (const build of builds) fillRow(body.insertRow(), build, context)
  const frame = makeElement('div', 'table-scroll', table)
  frame.tabIndex = 0
  return [makeElement('h2', '', heading), frame]
}

function fillRow(row: HTMLTableRowElement, build: Build, context: AnswerContext): void {
  const { version, date, size, platform, articles } = build
  row.insertCell().textContent = version
  row.insertCell().textContent = date && formatDate(date)
  const sizeCell = row.insertCell()
  sizeCell.className = 'number'
  sizeCell.textContent = size === null ? '' : formatCount(size)
  row.insertCell().textContent = platform
  const cell = row.insertCell()
  articles.forEach((number, index) => {
    if (index > 0) cell.append(', ')
    cell.append(linkArticle(number, context))
  })
}

function linkArticle(number: number, { prefix, titles }: AnswerContext): HTMLElement {
  const link = makeLink(articleAddress(number, prefix), '', `Q${number}`)
  link.title = titles[number] ?? ''
  return link
}
