/**
 * Writes an article as Markdown with YAML front matter: the metadata above, the body below.
 *
 * remark with remark-gfm reads the body back to the same tree, positions and annotations (`data`) aside.
 */

import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { stringify } from 'yaml'
import type { ParsedArticle } from '../types.ts'

const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', { bullet: '-', fences: true, listItemIndent: 'one' })
  .freeze()

export function toMarkdown(article: ParsedArticle): string {
  const metadata = stringify(article.metadata, { lineWidth: 0 })
  return `---\n${metadata}---\n\n${writer.stringify(article.tree)}`
}
