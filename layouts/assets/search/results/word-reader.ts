/**
 * Reads the words of an article's body on its page, one by one as Pagefind has counted them in its search document
 * (`search-document.ts`): positions in the index lead to the words on the page.
 *
 * `<h2 id=cause>CAUSE</h2><p>The <a href=..>lamp</a> is off` -> `CAUSE.`, `The`, `lamp`, `is`, `off.`, a section at 0
 */
import { dropDumps } from '../../../../plugins/kb-search/drop-dumps.ts'

/** A section whose heading may be linked to. */
export interface Section {
  id: string
  title: string
  /** Position of its heading's first word, and of the first word behind the heading. */
  at: number
  behind: number
}

/** Elements that hold blocks, or are one: their text does not go on with what stands before or behind them. */
const BLOCKS = new Set(
  ['blockquote', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr'].concat([
    'li',
    'ol',
    'p',
    'table',
    'tbody',
    'thead',
    'ul',
  ]),
)

/** Headings of sections. */
const SECTION_HEADINGS = new Set(['h2', 'h3'])

/** A block that ends so has no mark at its end; it gets one, as Pagefind gives it. */
const OPEN_END = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}')$*]$/u

/** Collects words, one block after the other. */
export class WordReader {
  readonly words: string[] = []
  readonly sections: Section[] = []
  #block = ''

  readBody(body: Element): void {
    for (const child of body.childNodes) this.#read(child)
    this.#endBlock()
  }

  /** Reads a block of its own. */
  readText(text: string): void {
    this.#endBlock()
    this.#take(text)
  }

  #read(node: Node): void {
    const name = node.nodeName.toLowerCase()
    if (node.nodeType === Node.TEXT_NODE) this.#block += node.textContent
    else if (name === 'pre') this.readText(dropDumps(node.textContent ?? ''))
    else if (name === 'tr') this.readText(Array.from(node.childNodes, (cell) => cell.textContent).join(' '))
    else if (BLOCKS.has(name)) this.#readBlock(node as Element, name)
    else for (const child of node.childNodes) this.#read(child)
  }

  #readBlock(element: Element, name: string): void {
    this.#endBlock()
    const at = this.words.length
    this.readBody(element)
    if (!SECTION_HEADINGS.has(name) || element.id === '') return
    const title = splitWords(element.textContent).join(' ')
    this.sections.push({ id: element.id, title, at, behind: this.words.length })
  }

  /** White space before a list within an item says nothing. */
  #endBlock(): void {
    const text = this.#block.trimEnd()
    this.#block = ''
    this.#take(text)
  }

  #take(text: string): void {
    this.words.push(...splitWords(OPEN_END.test(text) ? `${text}.` : text))
  }
}

function splitWords(text: string | null): string[] {
  return (text ?? '').split(/\s+/u).filter((word) => word !== '')
}
