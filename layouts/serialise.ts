/**
 * Serialises a page's tree, with every `>` of its text as a reference: HTML allows a bare one, but readers of source and
 * simple programs that look for tags take it for the end of one.
 *
 * `<p class="a">x > y</p>` -> `<p class="a">x &gt; y</p>`
 */
import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'

const LESS_THAN = 60
const GREATER_THAN = 62
const QUOTE = 34

/** The HTML of a tree that has no raw nodes and no comments. */
export function serialise(tree: Nodes): string {
  return replaceBare(toHtml(tree))
}

/**
 * Character by character: most pages have nothing to replace, and a pattern would cut each of them into its tags.
 * Attributes are always in double quotes. The text of a script is none of the page's, and stays.
 */
function replaceBare(html: string): string {
  let replaced = ''
  let from = 0
  let tag = -1
  let isQuoted = false
  for (let index = 0; index < html.length; index += 1) {
    const code = html.charCodeAt(index)
    if (tag < 0) {
      if (code === LESS_THAN) tag = index
      if (code !== GREATER_THAN) continue
      replaced += `${html.slice(from, index)}&gt;`
      from = index + 1
    } else if (code === QUOTE) {
      isQuoted = !isQuoted
    } else if (code === GREATER_THAN && !isQuoted) {
      if (html.startsWith('<script', tag)) index = endOfText(html, index)
      tag = -1
    }
  }
  return from === 0 ? html : replaced + html.slice(from)
}

/** The last character before the next tag. */
function endOfText(html: string, index: number): number {
  const next = html.indexOf('<', index)
  return next < 0 ? html.length : next - 1
}
