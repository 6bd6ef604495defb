/**
 * Reads the words of an article page's `main`, as a reader sees them: the `h1`, the body (`<div class="body">`) with its
 * tables apart, and all the rest. Words that inline elements touch stay one word; any other element parts them. The page
 * is HTML, or the tree that is about to become it, which is read in half the time.
 *
 * `pageWords('<main><h1>A</h1><div class="body"><p>b <a>c</a>.</p></div></main>')` has the title `['A']` and the body
 * `[{kind: 'run', words: ['b', 'c.']}]`.
 */
import type { Element, Nodes } from 'hast'
import { Parser } from 'htmlparser2'
import type { PageSegment, PageWords } from '../types.ts'
import { type Attributes, ListNumbering } from './list-numbering.ts'
import { expandTabs, splitWords } from './split-words.ts'

/** Stands in a body's words where a list item begins: its marker is drawn, not written. No word has a space. */
export const listItemMark = 'list item'

const inlineNames =
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'
const inlineElements = new Set(inlineNames.split(' '))
const unseenElements = new Set(['script', 'style', 'template', 'noscript'])

/** The words of a page; all empty where it has no `main`. */
export function pageWords(html: string): PageWords {
  const reader = new PageReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (!inlineElements.has(name)) reader.open(name, (attributes['class'] ?? '').split(' '), attributes)
      },
      onclosetag: (name) => {
        if (!inlineElements.has(name)) reader.close(name)
      },
      ontext: (text) => reader.addText(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  return reader.finish()
}

/** The words of a page's tree; the same as those of its HTML. */
export function treeWords(tree: Nodes): PageWords {
  const reader = new PageReader()
  readNode(tree, reader)
  return reader.finish()
}

function readNode(node: Nodes, reader: PageReader): void {
  if (node.type === 'text' || node.type === 'raw') reader.addText(node.value)
  if (node.type !== 'element' && node.type !== 'root') return
  const parting = node.type === 'element' && !inlineElements.has(node.tagName) ? node : null
  if (parting) reader.open(parting.tagName, classNamesOf(parting), parting.properties)
  for (const child of node.children) readNode(child, reader)
  if (parting) reader.close(parting.tagName)
}

function classNamesOf({ properties: { className } }: Element): readonly (string | number)[] {
  return Array.isArray(className) ? className : []
}

type Place = 'outside' | 'elsewhere' | 'title' | 'body' | 'table'

/** Follows the open elements, all but the inline ones, and gathers the text of each place. */
class PageReader {
  readonly #words: PageWords = { title: [], body: [], elsewhere: [] }
  readonly #numbering = new ListNumbering()
  #place: Place = 'outside'
  /** Words of this place so far, and text after them that is not yet split. */
  #pending = emptySegment('run')
  #text = ''
  /** The shown line that the text stands in. */
  #line = 0
  #unseen = 0
  /** Open `div` elements inside the body, open tables inside its outermost one, and open preformatted elements. */
  #divisions = 0
  #tables = 0
  #preformatted = 0

  open(name: string, classNames: readonly (string | number)[], attributes: Attributes): void {
    this.#endLine()
    if (unseenElements.has(name)) this.#unseen++
    if (name === 'main') this.#enter('elsewhere')
    else if (this.#place === 'elsewhere') this.#openElsewhere(name, classNames)
    else if (this.#place === 'body' || this.#place === 'table') this.#openInBody(name, attributes)
  }

  close(name: string): void {
    this.#endLine()
    if (unseenElements.has(name)) this.#unseen--
    if (name === 'main') this.#enter('outside')
    else if (name === 'h1' && this.#place === 'title') this.#enter('elsewhere')
    else if (this.#place === 'body' || this.#place === 'table') this.#closeInBody(name)
  }

  addText(text: string): void {
    if (this.#place !== 'outside' && this.#unseen === 0) this.#text += text
  }

  finish(): PageWords {
    this.#enter('outside')
    return this.#words
  }

  #openElsewhere(name: string, classNames: readonly (string | number)[]): void {
    if (name === 'h1') this.#enter('title')
    if (name !== 'div' || !classNames.includes('body')) return
    this.#divisions = 1
    this.#enter('body')
  }

  #openInBody(name: string, attributes: Attributes): void {
    if (name === 'div') this.#divisions++
    else if (name === 'pre') this.#preformatted++
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.#numbering.openList(name, attributes)
    else if (name === 'li') this.#markListItem(attributes)
    else if (name === 'table' && this.#tables++ === 0) this.#enter('table')
  }

  #closeInBody(name: string): void {
    if (name === 'div' && --this.#divisions === 0) this.#enter('elsewhere')
    else if (name === 'pre') this.#preformatted--
    else if (name === 'ol' || name === 'ul' || name === 'menu') this.#numbering.closeList()
    else if (name === 'table' && --this.#tables === 0) this.#enter('body')
  }

  #markListItem(attributes: Attributes): void {
    const { words, markers } = this.#pending
    const place = words.length
    this.#addWord(listItemMark, null)
    this.#numbering.openItem(attributes, (marker) => void markers.set(place, marker))
  }

  /** Hands over the words gathered so far to the place where they stood, and goes to the next. */
  #enter(place: Place): void {
    this.#splitText()
    const { words } = this.#pending
    if (this.#place === 'title') this.#words.title = this.#words.title.concat(words)
    else if (this.#place === 'elsewhere') this.#words.elsewhere = this.#words.elsewhere.concat(words)
    else if (words.length > 0) this.#words.body.push(this.#pending)
    this.#pending = emptySegment(place === 'table' ? 'table' : 'run')
    this.#place = place
  }

  /** A block, a cell or a line ends; outside the body only words count. */
  #endLine(): void {
    if (this.#place === 'body' || this.#place === 'table') {
      this.#splitText()
      this.#line++
    } else this.#text += ' '
  }

  #splitText(): void {
    if (this.#preformatted > 0) this.#splitLines()
    else for (const word of splitWords(this.#text)) this.#addWord(word, null)
    this.#text = ''
  }

  #splitLines(): void {
    for (const line of this.#text.split('\n')) {
      const columns: number[] = []
      const words = splitWords(expandTabs(line), columns)
      for (let index = 0; index < words.length; index++) this.#addWord(words[index] ?? '', columns[index] ?? -1)
      this.#line++
    }
  }

  #addWord(word: string, column: number | null): void {
    this.#pending.words.push(word)
    this.#pending.lines.push(this.#line)
    this.#pending.columns.push(column)
  }
}

function emptySegment(kind: PageSegment['kind']): PageSegment {
  return { kind, words: [], lines: [], columns: [], markers: new Map() }
}
