/**
 * Puts the columns of articles with a tab before each line back as they were, for the lossless check's own reader: the
 * converter that wrote the tabs took one blank from each line that began with one. What stands one column further in
 * cannot be told from what stands at the margin; most stood at the margin.
 *
 * In: `\tText`, `\t  net stop`, `\t\tTabbed`. Out: `Text`, `   net stop`, `\tTabbed`.
 */
import type { ArticleStart } from './article-starts.ts'

/** Changes the body lines of such articles, in place. */
export function restoreIndents(printed: string[], starts: readonly ArticleStart[]): void {
  for (const [place, { bodyLine }] of starts.entries()) {
    if (!printed[bodyLine - 1]?.startsWith('\t')) continue
    const end = starts[place + 1]?.line ?? printed.length
    for (let index = bodyLine; index < end; index++) printed[index] = restoreIndent(printed[index] ?? '')
  }
}

function restoreIndent(line: string): string {
  if (!line.startsWith('\t')) return line
  return line[1] === ' ' ? ` ${line.slice(1)}` : line.slice(1)
}
