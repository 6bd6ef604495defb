/** Writes an article as HTML. When: `kb parse --format html`, and wherever an article's text is to be shown by itself. */
import { toHtml as write } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ParsedArticle } from '../types.ts'
import { renderTree } from './render-tree.ts'

/** `{metadata: {title: 'Lamps'}, tree}` -> `<article><h1>Lamps</h1>...</article>`; all text is escaped. */
export function toHtml({ metadata, tree }: Readonly<Pick<ParsedArticle, 'metadata' | 'tree'>>): string {
  return write(h('article', [h('h1', metadata.title), ...renderTree(tree)]))
}
