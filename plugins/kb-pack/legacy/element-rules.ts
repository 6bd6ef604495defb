/** What becomes of each element of a page in HTML 4.01 Transitional. An element that is not named here leaves its content. */

/** What an element may hold: blocks and text, text, or text with its blanks kept (which excludes other sizes of letters). */
export type Content = 'flow' | 'inline' | 'preformatted'

/** Elements that show nothing without scripts, or nothing that a browser of 1998 can show. */
export const DROPPED = new Set([
  ...['script', 'style', 'link', 'meta', 'template', 'form', 'input', 'button', 'select', 'textarea'],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'iframe', 'object', 'img', 'picture'],
])

/** Blocks by what they hold, which are known to those browsers. */
const FLOW = ['div', 'li', 'dd', 'td', 'th', 'blockquote']
const TEXT = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption']
/** Blocks that they do not know. */
const DIVISIONS = ['header', 'footer', 'main', 'nav', 'section', 'article', 'aside', 'figure', 'figcaption', 'details']

/** The element that stands for a block, and what it holds. */
export interface Block {
  name: string
  content: Content
}

export const BLOCKS: ReadonlyMap<string, Block> = new Map<string, Block>([
  ...FLOW.map((name): [string, Block] => [name, { name, content: 'flow' }]),
  ...TEXT.map((name): [string, Block] => [name, { name, content: 'inline' }]),
  ...DIVISIONS.map((name): [string, Block] => [name, { name: 'div', content: 'flow' }]),
  ['summary', { name: 'h4', content: 'inline' }],
  ['pre', { name: 'pre', content: 'preformatted' }],
])

/** A block that holds nothing but certain elements. */
export interface Holder {
  holds: readonly string[]
  /** What else stands in it is put into one of these; null where HTML has no such thing. */
  wrapper: string | null
  /** Whether it may stand among blocks and text. */
  isOutermost: boolean
}

const ROWS = ['thead', 'tfoot', 'tbody']

export const HOLDERS: ReadonlyMap<string, Holder> = new Map<string, Holder>([
  ['ul', { holds: ['li'], wrapper: 'li', isOutermost: true }],
  ['ol', { holds: ['li'], wrapper: 'li', isOutermost: true }],
  ['dl', { holds: ['dt', 'dd'], wrapper: 'dd', isOutermost: true }],
  ['table', { holds: ['caption', 'tr', ...ROWS], wrapper: null, isOutermost: true }],
  ...ROWS.map((name): [string, Holder] => [name, { holds: ['tr'], wrapper: null, isOutermost: false }]),
  ['tr', { holds: ['td', 'th'], wrapper: 'td', isOutermost: false }],
])

/** Elements within text, and the element that stands for each. */
export const INLINE: ReadonlyMap<string, string> = new Map([
  ...['b', 'i', 'em', 'strong', 'code', 'kbd', 'samp', 'var', 'cite', 'dfn', 'tt', 'u', 's', 'del', 'ins'].map(
    (name) => [name, name] as const,
  ),
  ...['small', 'big', 'sub', 'sup'].map((name) => [name, name] as const),
  ['mark', 'b'],
])

/** Not within preformatted text. */
export const SIZES = new Set(['small', 'big', 'sub', 'sup'])

/** Attributes that stay. */
export const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ol', ['start', 'type']],
  ['li', ['value']],
  ['td', ['colspan', 'rowspan']],
  ['th', ['colspan', 'rowspan']],
])

/** Attributes that elements get. */
export const ADDED: Readonly<Record<string, string>> = {
  table: ' border="1" cellpadding="3" cellspacing="0"',
  th: ' align="left" valign="top"',
  td: ' valign="top"',
}

/** Lists by class or label that are shown on one line, and what stands between their items, as HTML. */
export const LINES: ReadonlyMap<string, string> = new Map([
  ['Breadcrumbs', ' &gt; '],
  ['letters', ' | '],
  ['tag-list', ' | '],
])
