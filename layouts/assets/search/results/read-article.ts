/**
 * Reads from an article's page what a result may show of it: title, product, date and type, and its text word by word, as
 * its search document has it.
 */
import { readDate, readProduct, readTitle } from '../../scripts/article-facts.ts'
import { type Section, WordReader } from './word-reader.ts'

/** An article as its page shows it. */
export interface ShownArticle {
  title: string
  product: string
  /** ISO date; empty where unknown. */
  date: string
  /** The trailer's issue type, `kbprb`; empty where unknown. */
  type: string
  /** Of the body and of the list of what it applies to. */
  words: readonly string[]
  /** Position of the first of them in the search document, above which stand title, product, versions and query words. */
  from: number
  /** In the body, in order. */
  sections: readonly Section[]
}

/** Reads it. Scripts of the page do not run, and nothing that it shows is fetched. */
export function readArticle(page: Document): ShownArticle {
  const body = page.querySelector<HTMLElement>('.body')
  const reader = new WordReader()
  if (body) reader.readBody(body)
  reader.readText([...page.querySelectorAll('article > header > section li')].map(readEntry).join(' '))
  return {
    title: readTitle(page),
    product: readProduct(page),
    date: readDate(page),
    type: page.querySelector<HTMLElement>('.facts [data-type]')?.dataset['type'] ?? '',
    words: reader.words,
    from: Number(body?.dataset['from']),
    sections: reader.sections,
  }
}

/** An entry without those that it holds. */
function readEntry({ firstChild }: Element): string {
  return firstChild?.nodeType === Node.TEXT_NODE ? (firstChild.textContent ?? '') : ''
}
