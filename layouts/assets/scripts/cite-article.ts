/** Adds to an article's details how to cite it, in plain text and as BibTeX. */
import { readDate, readTitle, textOf } from './article-facts.ts'
import { type Citation, citeAsBibtex, citePlainly } from './citation.ts'
import { makeElement } from './make-element.ts'

/** Does nothing on pages that are no article's. */
export function addCitation(): void {
  const details = document.querySelector('.article-page .details')
  if (!details) return
  const citation = readCitation()
  const code = makeElement('pre', '', citeAsBibtex(citation))
  code.tabIndex = 0
  code.dataset['kind'] = 'code'
  const summary = makeElement('summary', '', 'Cite this article')
  const element = makeElement('details', '', summary, makeElement('p', '', citePlainly(citation)), code)
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
