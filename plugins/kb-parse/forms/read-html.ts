/**
 * Reads a page's HTML as the text that a browser shows: a line for each block, titles underlined, entries marked, what is
 * preformatted as it stands. rehype-parse reads the HTML; scripts and styles have no text.
 *
 * In: `<h2>SUMMARY</h2><p>Two <b>words</b>.</p>`. Out: `SUMMARY`, `=======`, a blank line, `Two words.`.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { type LinePiece, TextLines } from '../source/text-lines.ts'
import { drawHtmlTable } from './draw-html-table.ts'
import { isKnownTitle } from './labelled/titles.ts'

/** A page of HTML begins with a tag, or has one of these on a line of its own above its article. */
const STARTS = /^\s*<(?:!|[a-z])/i
const OPENS = /^[ \t]*<(?:html|body|pre|table|div|h1)\b[^>]*>/im
/** What an article's own text may quote stands below the first line of its header. */
const HEADER = /(?:DOCUMENT|Article|ARTICLE[- ]ID|PSS ID Number|Document Number) ?: ?[QE]?\d/i
const HEAD_LENGTH = 20_000
const SILENT = new Set(['head', 'script', 'style', 'noscript', 'template', 'select', 'button', 'iframe', 'svg', 'nav'])
const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figure footer form header hr html li main ol p section table tbody thead tfoot tr ul'.split(
    ' ',
  ),
)
/** Deeper elements are read as text of those that hold them. */
const DEEPEST = 200

/** The text's lines; null where the text is no HTML. */
export function readHtml(text: string): TextLines | null {
  if (!STARTS.test(text) && !OPENS.test(headOf(text))) return null
  const tree = parse(text)
  if (tree === null) return null
  const writer = new LineWriter(text)
  for (const node of tree.children) writeNode(writer, node, 0)
  return writer.finish()
}

/** Elements that nest deeper than the stack of calls reaches make no page. */
function parse(text: string): Root | null {
  try {
    return unified().use(rehypeParse).parse(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function headOf(text: string): string {
  const head = text.slice(0, HEAD_LENGTH)
  const header = head.search(HEADER)
  return header < 0 ? head : head.slice(0, header)
}

/** Writes lines, and remembers where in the file each began. */
class LineWriter {
  readonly #source: string
  readonly #lines: { text: string; offset: number }[] = []
  #text = ''
  /** Of the node that is being written. */
  offset = 0
  #start = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Adds words to the line; white space counts once, but for blanks that do not break, with which columns are made. */
  add(text: string): void {
    const words = text.replace(/[^\S\u00a0]+/g, ' ')
    if (this.#text === '') this.#start = this.offset
    const isApart = this.#text === '' || this.#text.endsWith(' ')
    this.#text += isApart && words.startsWith(' ') ? words.slice(1) : words
  }

  /** Adds text as it stands. */
  addRaw(text: string): void {
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.endLine(true)
      if (this.#text === '') this.#start = this.offset
      this.#text += line
    }
  }

  endLine(isRaw = false): void {
    if (this.#text.trim() !== '' || isRaw)
      this.#lines.push({
        text: isRaw ? this.#text : this.#text.trimEnd().replaceAll('\u00a0', ' '),
        offset: this.#start,
      })
    this.#text = ''
    this.#start = this.offset
  }

  /** Two breaks one behind the other leave a blank line. */
  breakLine(): void {
    if (this.#text.trim() === '') this.blank()
    else this.endLine()
  }

  blank(): void {
    this.endLine()
    if (this.#lines.length > 0 && this.#lines.at(-1)?.text !== '') this.#lines.push({ text: '', offset: this.offset })
  }

  /** Underlines what stands on the line; a title that many articles have is a section's, however deep the page has it. */
  underline(level: string): void {
    const character = isKnownTitle(this.#text) ? '=' : level
    const { length } = this.#text.trim()
    if (length === 0) return
    this.endLine()
    this.#lines.push({ text: character.repeat(Math.max(2, length)), offset: this.offset })
  }

  finish(): TextLines {
    this.endLine()
    const pieces: LinePiece[] = []
    const starts = new TextLines(this.#source)
    let line = 0
    let at = 0
    for (const { text, offset } of this.#lines) {
      while (line + 1 < starts.count && starts.start(line + 1) <= offset) line += 1
      pieces.push({ start: at, end: at + text.length, number: line + 1, origin: starts.start(line), lineStart: at })
      at += text.length + 1
    }
    return new TextLines(this.#lines.map(({ text }) => text).join('\n'), pieces)
  }
}

function writeNode(writer: LineWriter, node: RootContent | ElementContent, depth: number, marker = '- '): void {
  writer.offset = node.position?.start.offset ?? writer.offset
  if (node.type === 'text') writer.add(node.value)
  if (node.type !== 'element' || SILENT.has(node.tagName)) return
  const { tagName } = node
  if (tagName === 'br') writer.breakLine()
  else if (tagName === 'pre') writePreformatted(writer, node)
  else if (/^h[1-6]$/.test(tagName)) writeTitle(writer, node, depth)
  else if (tagName === 'td' || tagName === 'th') writeCell(writer, node, depth)
  else if (tagName === 'li') {
    writer.endLine()
    writer.add(marker)
    writeChildren(writer, node, depth)
    writer.endLine()
  } else if (tagName === 'table') writeTable(writer, node, depth)
  else if (BLOCKS.has(tagName)) writeBlock(writer, node, depth)
  else writeChildren(writer, node, depth)
}

function writeChildren(writer: LineWriter, node: Element, depth: number): void {
  if (depth > DEEPEST) {
    writer.add(textOf(node))
    return
  }
  let count = 0
  for (const child of node.children) {
    const isItem = child.type === 'element' && child.tagName === 'li'
    if (isItem) count += 1
    writeNode(writer, child, depth + 1, node.tagName === 'ol' ? `${count}. ` : '- ')
  }
}

function writeBlock(writer: LineWriter, node: Element, depth: number): void {
  const isRow = node.tagName === 'tr'
  if (isRow) writer.endLine()
  else if (node.tagName === 'p' || node.tagName === 'div' || node.tagName === 'ul' || node.tagName === 'ol')
    writer.blank()
  else writer.endLine()
  writeChildren(writer, node, depth)
  if (isRow) writer.endLine()
  else writer.blank()
}

function writeTable(writer: LineWriter, node: Element, depth: number): void {
  const drawing = drawHtmlTable(node, textOf)
  if (!drawing) {
    writeBlock(writer, node, depth)
    return
  }
  writer.blank()
  for (const line of drawing) {
    writer.addRaw(line)
    writer.endLine(true)
  }
  writer.blank()
}

/** The page's own title has no rule, as in text; the others have that of their level. */
function writeTitle(writer: LineWriter, node: Element, depth: number): void {
  writer.blank()
  writeChildren(writer, node, depth)
  if (node.tagName !== 'h1') writer.underline(node.tagName === 'h2' ? '=' : '-')
  writer.blank()
}

function writeCell(writer: LineWriter, node: Element, depth: number): void {
  writer.add(' ')
  writeChildren(writer, node, depth)
}

function writePreformatted(writer: LineWriter, node: Element): void {
  writer.endLine()
  writer.addRaw(textOf(node))
  writer.endLine(true)
}

function textOf(node: Element): string {
  const waiting: ElementContent[] = [...node.children].reverse()
  let text = ''
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element' && next.tagName === 'br') text += '\n'
    else if (next.type === 'element' && !SILENT.has(next.tagName))
      for (const child of [...next.children].reverse()) waiting.push(child)
  }
  return text
}
