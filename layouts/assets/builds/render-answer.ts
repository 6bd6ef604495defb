/** Shows the builds that answer a question, as the page's own tables do. */
import { formatCount, formatDate } from '../../components/format.ts'
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
  if (builds.length === 0) return [makeElement('h2', heading), makeElement('p', 'None is known.')]
  const table = document.createElement('table')
  table.className = 'build-table'
  const head = table.createTHead().insertRow()
  for (const name of ['Version', 'Date', 'Size', 'Platform', 'Shipped with']) {
    const cell = makeElement('th', name)
    cell.setAttribute('scope', 'col')
    if (name === 'Size') cell.className = 'number'
    head.append(cell)
  }
  const body = table.createTBody()
  for (const build of builds) fillRow(body.insertRow(), build, context)
  const frame = makeElement('div', '')
  frame.className = 'table-scroll'
  frame.tabIndex = 0
  frame.append(table)
  return [makeElement('h2', heading), frame]
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

/** The path of an article's page: the folder is the first three of the number's six digits. */
function linkArticle(number: number, { prefix, titles }: AnswerContext): HTMLElement {
  const link = document.createElement('a')
  link.href = `${prefix}kb/${String(number).padStart(6, '0').slice(0, 3)}/Q${number}/`
  link.textContent = `Q${number}`
  link.title = titles[number] ?? ''
  return link
}

function makeElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
