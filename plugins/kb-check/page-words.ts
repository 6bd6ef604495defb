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
import { splitWords } from './split-words.ts'
import type { PageWords } from './types.ts'

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
        if (!inlineElements.has(name)) reader.open(name, (attributes['class'] ?? '').split(' '))
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
  if (parting) reader.open(parting.tagName, classNamesOf(parting))
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
  #place: Place = 'outside'
  /** Words of this place so far, and text after them that is not yet split. */
  #pending: string[] = []
  #text = ''
  #unseen = 0
  /** Open `div` elements inside the body, and open tables inside its outermost one. */
  #divisions = 0
  #tables = 0

  open(name: string, classNames: readonly (string | number)[]): void {
    if (unseenElements.has(name)) this.#unseen++
    if (name === 'main') this.#enter('elsewhere')
    else if (this.#place === 'elsewhere') this.#openElsewhere(name, classNames)
    else if (this.#place === 'body' || this.#place === 'table') this.#openInBody(name)
    this.#text += ' '
  }

  close(name: string): void {
    if (unseenElements.has(name)) this.#unseen--
    this.#text += ' '
    if (name === 'main') this.#enter('outside')
    else if (name === 'h1' && this.#place === 'title') this.#enter('elsewhere')
    else if (name === 'table' && this.#place === 'table' && --this.#tables === 0) this.#enter('body')
    else if (name === 'div' && this.#divisions > 0 && --this.#divisions === 0) this.#enter('elsewhere')
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

  #openInBody(name: string): void {
    if (name === 'div') this.#divisions++
    else if (name === 'li') this.#markListItem()
    else if (name === 'table' && this.#tables++ === 0) this.#enter('table')
  }

  #markListItem(): void {
    this.#splitText()
    this.#pending.push(listItemMark)
  }

  /** Hands over the words gathered so far to the place where they stood, and goes to the next. */
  #enter(place: Place): void {
    this.#splitText()
    const words = this.#pending
    if (this.#place === 'title') this.#words.title = this.#words.title.concat(words)
    else if (this.#place === 'elsewhere') this.#words.elsewhere = this.#words.elsewhere.concat(words)
    else if (words.length > 0) this.#words.body.push({ kind: this.#place === 'table' ? 'table' : 'run', words })
    this.#pending = []
    this.#place = place
  }

  #splitText(): void {
    for (const word of splitWords(this.#text)) this.#pending.push(word)
    this.#text = ''
  }
}
