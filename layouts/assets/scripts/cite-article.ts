/** Adds to an article's details how to cite it, in plain text and as BibTeX. */
import { readDate, readTitle, textOf } from './article-facts.ts'
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
  return {
    id: textOf(document, 'article > header > p'),
    title: readTitle(document),
    date: readDate(document),
    archive: textOf(document, '.site-header > a'),
    address: location.origin + location.pathname,
  }
}
