/**
 * Direct answers beside the results: the page of everything that a query names, the articles that a pasted text refers
 * to, and where those stand that the archive lacks.
 */
import type { NameEntry } from '../../../../plugins/kb-search/static/name-index.ts'
import { formatArticles } from '../../../components/format.ts'
import { makeElement, makeLink } from '../../scripts/make-element.ts'
import type { FoundName, FoundResults } from '../found-results.ts'

/** What each kind of name is called. */
export const KIND_WORDS: Readonly<Record<NameEntry['kind'], string>> = {
  dll: 'DLL',
  executable: 'Program',
  otherFile: 'Driver or control',
  service: 'Service',
  errorCode: 'Error code',
  event: 'Event',
  registryKey: 'Registry',
  symbol: 'Symbol',
}

/** Fills `place`, or empties it where there is nothing to say. @param prefix the site's path prefix */
export function showAnswers(place: HTMLElement, found: FoundResults | null, prefix: string): void {
  const answers = found ? listAnswers(found, prefix) : []
  place.replaceChildren(...(answers.length > 0 ? [makeElement('ul', '', ...answers)] : []))
}

/** What names are shown as: `event 1023` -> `1023`. */
export function displayName(key: string, { name }: NameEntry): string {
  return name ?? key
}

function listAnswers({ names, products, cited, absent }: FoundResults, prefix: string): HTMLLIElement[] {
  return [
    ...namesWithPages(names).map(({ key, entry }) => describeName(key, entry, prefix)),
    ...products.map(([name, page, articles]) =>
      answer('Product', makeLink(`${prefix}${page.slice(1)}`, '', name), formatArticles(articles)),
    ),
    ...cited.map(({ url, title, number }) => answer(`Q${number}`, makeLink(url, '', title))),
    ...absent.map(({ number, page, citedBy }) => {
      const place = makeLink(`${prefix}${(page ?? '/absent/').slice(1)}`, '', 'Cited, but not here')
      return answer(`Q${number}`, place, citedBy === 0 ? 'all such articles' : `by ${formatArticles(citedBy)}`)
    }),
  ]
}

interface NameWithPage {
  key: string
  entry: NameEntry & { page: string }
}

/** What has no page is left to the results; of several names with one page, as a code and its symbol, the first is shown. */
export function namesWithPages(names: readonly FoundName[]): NameWithPage[] {
  const pages = new Map<string, NameWithPage>()
  for (const { key, entry } of names) {
    if (entry?.page && !pages.has(entry.page)) pages.set(entry.page, { key, entry: { ...entry, page: entry.page } })
  }
  return [...pages.values()]
}

function describeName(key: string, entry: NameWithPage['entry'], prefix: string): HTMLLIElement {
  const count = formatArticles(entry.total ?? entry.articles.length)
  const link = makeLink(`${prefix}${entry.page.slice(1)}`, '', displayName(key, entry))
  const item = answer(KIND_WORDS[entry.kind], link, count)
  if (entry.says !== undefined) item.append(makeElement('p', 'answer-says', entry.says))
  return item
}

function answer(label: string, link: HTMLAnchorElement, note = ''): HTMLLIElement {
  const parts: (Node | string)[] = [makeElement('span', 'answer-kind', label), ' ', link]
  if (note !== '') parts.push(' ', makeElement('small', '', note))
  return makeElement('li', '', ...parts)
}
