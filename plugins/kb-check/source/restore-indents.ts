/**
 * Puts the columns of articles with a tab before each line back as they were, for the lossless check's own reader: the
 * converter that wrote the tabs took one blank from each line that began with one. What stands one column further in
 * cannot be told from what stands at the margin; most stood at the margin.
 *
 * In: `\tText`, `\t  net stop`, `\t\tTabbed`. Out: `Text`, `   net stop`, `\tTabbed`.
 */

/** A line at the margin with a tab between its words. */
const tabWithin = /^\t[^\s][^\t]*\t/

/**
 * Changes the body lines of such an article, in place.
 * @returns the lines, counted from 1, whose columns are unsure: a tab in a line that may have begun one column further in
 */
export function restoreIndents(printed: string[], bodyLine: number): ReadonlySet<number> {
  const unsure = new Set<number>()
  if (!printed[bodyLine - 1]?.startsWith('\t')) return unsure
  for (let index = bodyLine; index < printed.length; index++) {
    const line = printed[index] ?? ''
    printed[index] = restoreIndent(line)
    if (tabWithin.test(line)) unsure.add(index + 1)
  }
  return unsure
}

function restoreIndent(line: string): string {
  if (!line.startsWith('\t')) return line
  return line[1] === ' ' ? ` ${line.slice(1)}` : line.slice(1)
}
