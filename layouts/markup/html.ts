/**
 * HTML as layouts make it: text that is known to be markup. Whatever is not of this class is text, and is escaped where
 * it goes in, so that no article, title or file name can put markup of its own on a page.
 *
 * Elements are written in the short form that HTML allows: no quotes where an attribute's value needs none, and no end
 * tags where the next tag, or the parent's end, says the same.
 */
import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** Markup. Only `jsx`, `treeToHtml`, `joinHtml` and `SlotFiller` make it. */
export class Html {
  readonly #html: string

  constructor(html: string) {
    this.#html = html
  }

  toString(): string {
    return this.#html
  }
}

/** What may stand in an element: markup, text, a number, nothing, or several of these. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[]

const needsEscape = /[&<]/
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

/** Text as markup: `a < b` -> `a &lt; b`. A bare `>` ends nothing in a text. */
export function escapeText(text: string): string {
  return needsEscape.test(text) ? text.replace(/[&<]/g, (character) => references[character] ?? character) : text
}

/** Characters that end an unquoted value, or may: https://html.spec.whatwg.org/#unquoted */
const needsQuotes = /[\s"'`=<>]|^$/

/** A value as it stands behind `name=`: in quotes where it needs them. */
export function escapeValue(value: string): string {
  const escaped = /["&<]/.test(value)
    ? value.replace(/["&<]/g, (character) => references[character] ?? character)
    : value
  return needsQuotes.test(value) ? `"${escaped}"` : escaped
}

/** Children one after the other. */
export function writeChildren(children: Child): string {
  if (typeof children === 'string') return escapeText(children)
  if (children instanceof Html) return children.toString()
  if (Array.isArray(children)) return writeList(children)
  return typeof children === 'number' ? String(children) : ''
}

function writeList(children: readonly Child[]): string {
  let written = ''
  for (const child of children) written += writeChildren(child)
  return written
}

/** Markup and text one after the other. */
export function joinHtml(children: Child): Html {
  return new Html(writeChildren(children))
}

/** The markup of a tree without raw nodes. */
export function treeToHtml(tree: Nodes | Nodes[]): Html {
  const root: Nodes = Array.isArray(tree) ? ({ type: 'root', children: tree } as Nodes) : tree
  return new Html(shorten(toHtml(root, { preferUnquoted: true, characterReferences: { useNamedReferences: true } })))
}

const blocks = 'blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|t(?:able|body|d|h|head|r)|ul'

/**
 * End tags that the next tag or the parent's end implies, and line ends before blocks. Start tags are found whole, since
 * a value in quotes may look like an end tag. `p` keeps its end tag before another end tag, which not all readers of HTML
 * take for its end, and before a table, which does not end it everywhere; `dd` keeps it always, because w3m would nest
 * what follows. A run of line ends is tried from its first alone: tried from each, a long one would cost its square.
 */
const needless = new RegExp(
  [
    '(<[a-z][^">]*(?:"[^"]*"[^">]*)*>)',
    '</(?:dt|li|t[dh])>',
    `</p>(?=\\n*<(?!table)(?:${blocks})[\\s>])`,
    `(?<!\\n)\\n+(?!</pre)(?=</?(?:${blocks})[\\s>])`,
  ].join('|'),
  'g',
)

function shorten(html: string): string {
  return html.replace(needless, '$1')
}
