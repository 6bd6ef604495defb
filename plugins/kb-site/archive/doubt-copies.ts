/**
 * Doubts about copies that want the same path: two files of one source with the same article. Its page shows one of
 * them, and what the other says stands on a page of its own.
 *
 * `kb/a.txt` and `kb/b.txt`, both Q298933 -> a warning on the one that the page does not show
 */
import type { Diagnostic } from '../../kb-check/index.ts'
import type { Article } from './merge-copies.ts'

/** What is doubtful about the copies, article by article. Copies in other sources, and other forms, are as expected. */
export function doubtCopies(articles: Iterable<Article>): Diagnostic[] {
  return Array.from(articles).flatMap(({ card: { id }, sources }) => {
    const paths = new Map<string, string>()
    return sources.flatMap(({ name, form, path }) => {
      const other = paths.get(`${name} ${form}`)
      if (other === undefined) paths.set(`${name} ${form}`, path)
      if (other === undefined) return []
      const reason = `Found ${id} here and in ${other}, expected it in one file of the source`
      return { source: name, path, line: 1, column: 1, ruleId: 'kb-site:same-article', severity: 'warning', reason }
    })
  })
}
