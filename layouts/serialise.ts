/**
 * Serialises a page's tree, with every `>` of its text as a reference: HTML allows a bare one, but readers of source and
 * simple programs that look for tags take it for the end of one.
 *
 * `<p class="a">x > y</p>` -> `<p class="a">x &gt; y</p>`
 */
import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Attributes are always in double quotes, and those of the site's own scripts hold no `>`. */
const scriptAndText = '<script[^>]*>[^<]*'
const tag = '<[^">]*(?:"[^"]*"[^">]*)*>'
const markupOrBare = new RegExp(`${scriptAndText}|${tag}|>`, 'g')

/** The HTML of a tree that has no raw nodes and no comments. */
export function serialise(tree: Nodes): string {
  return toHtml(tree).replace(markupOrBare, (found) => (found === '>' ? '&gt;' : found))
}
