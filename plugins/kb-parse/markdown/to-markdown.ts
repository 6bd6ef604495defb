/**
 * Writes an article as Markdown with YAML front matter: the metadata above, the body below.
 *
 * When: `kb parse --format markdown`. Out: text whose body remark with remark-gfm, `readListMarks` and
 * `readCellBreaks` reads back to the same tree, marks of ordered lists included, positions and other annotations
 * (`data`) aside, and whose front matter gray-matter reads back to the same metadata.
 */
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { stringify } from 'yaml'
import type { ParsedArticle } from '../types.ts'
import { writeBreak } from './cell-breaks.ts'
import { commentListMarks, joinComment, writeListItem } from './list-marks.ts'

const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', {
    bullet: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: { break: writeBreak, listItem: writeListItem },
    join: [joinComment],
  })
  .freeze()

/** `{metadata: {id: 'Q10022', ...}, tree}` -> `---`, `id: Q10022`, ..., `---`, an empty line, and the body. */
export function toMarkdown(article: Readonly<ParsedArticle>): string {
  // Readers of front matter still follow YAML 1.1, where an unquoted date is no text.
  const metadata = stringify(article.metadata, { lineWidth: 0, version: '1.1' })
  return `---\n${metadata}---\n\n${writer.stringify(commentListMarks(article.tree))}`
}
