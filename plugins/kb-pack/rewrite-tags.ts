/**
 * Changes start tags of a page, and text where that is asked for, and leaves every other byte as it is.
 *
 * `rewriteTags('<p><a href=dll/>DLLs</a>', ({ name }) => name === 'a' ? { href: 'dll/index.html' } : {})` ->
 * `<p><a href="dll/index.html">DLLs</a>`
 */
import { Parser } from 'htmlparser2'

/** A start tag, its attributes by name in lower case. */
export interface Tag {
  name: string
  attributes: Readonly<Record<string, string>>
}

/**
 * What becomes of an element: attributes that get another value, or none (null); `drop` takes it away with all that is
 * in it, `drop-parent` the element around it.
 */
export type Change = Readonly<Record<string, string | null>> | 'drop' | 'drop-parent'

/** A stretch of the page and what stands in its place. */
interface Edit {
  start: number
  end: number
  text: string
}

/** @param changeText is given the text between tags as it is written, in pieces: a character reference is one of its own */
export function rewriteTags(
  html: string,
  change: (tag: Tag) => Change,
  changeText: (written: string) => string = (written) => written,
): string {
  const edits: Edit[] = []
  const open: { start: number; dropped: boolean }[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const made = change({ name, attributes })
      open.push({ start: parser.startIndex, dropped: made === 'drop' })
      const around = open.at(-2)
      if (made === 'drop-parent' && around) around.dropped = true
      if (typeof made === 'string' || Object.keys(made).length === 0) return
      edits.push({
        start: parser.startIndex,
        end: parser.endIndex + 1,
        text: writeTag(name, { ...attributes, ...made }),
      })
    },
    ontext() {
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      const written = html.slice(start, end)
      const text = changeText(written)
      if (text !== written) edits.push({ start, end, text })
    },
    onclosetag(_name, isImplied) {
      const closed = open.pop()
      if (!closed?.dropped) return
      // A void element ends where its tag does; one whose end tag is left out, where the tag begins that ends it.
      const isVoid = parser.startIndex === closed.start
      edits.push({ start: closed.start, end: isImplied && !isVoid ? parser.startIndex : parser.endIndex + 1, text: '' })
    },
  })
  parser.end(html)
  return applyEdits(html, edits)
}

function writeTag(name: string, attributes: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escapeValue(value)}"`))
  return `<${name}${written.join('')}>`
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

/** An edit within a dropped element goes with it. */
function applyEdits(html: string, edits: readonly Edit[]): string {
  let written = ''
  let from = 0
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (start < from) continue
    written += html.slice(from, start) + text
    from = end
  }
  return written + html.slice(from)
}
