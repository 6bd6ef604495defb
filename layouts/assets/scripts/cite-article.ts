/** Adds to an article's details how to cite it, in plain text and as BibTeX. */
import { type Citation, citeAsBibtex, citePlainly } from './citation.ts'

/** Does nothing on pages that are no article's. */
export function addCitation(): void {
  const details = document.querySelector('.article-page .details')
  if (!details) return
  const citation = readCitation()
  const element = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = 'Cite this article'
  const plain = document.createElement('p')
  plain.textContent = citePlainly(citation)
  const code = document.createElement('pre')
  code.tabIndex = 0
  code.dataset['kind'] = 'code'
  code.textContent = citeAsBibtex(citation)
  element.append(summary, plain, code)
  details.append(element)
  // Paper has no address bar.
  addEventListener('beforeprint', () => {
    element.open = true
  })
}

function readCitation(): Citation {
  const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? ''
  return {
    id: textOf('article > header > p'),
    title: textOf('h1'),
    date: document.querySelector<HTMLTimeElement>('.facts time')?.dateTime ?? '',
    archive: textOf('.site-header > a'),
    address: location.origin + location.pathname,
  }
}
