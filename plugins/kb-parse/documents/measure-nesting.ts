/**
 * Measures from its characters how deep YAML may nest, before a reader that calls itself for each level sees it.
 *
 * In: `a:\n  - - [b, {c: d}]`. Out: 6, one for each indent, dash and bracket. Never less than the true depth.
 */
const MARKS = /[-?:](?:[ \t]+|$)/y

/** Linear: each column is put on the stack and taken off once. */
export function measureNesting(yaml: string): number {
  const columns: number[] = []
  let deepest = 0
  let brackets = 0
  for (const line of yaml.split('\n')) {
    for (const column of findColumns(line)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop()
      columns.push(column)
    }
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1
      else continue
      deepest = Math.max(deepest, columns.length + brackets)
    }
    deepest = Math.max(deepest, columns.length + brackets)
  }
  return deepest
}

/** Where each mark of a list or a key at the beginning of a line stands, and the text behind them. */
function findColumns(line: string): number[] {
  let at = line.search(/\S/)
  if (at < 0) return []
  const found = [at]
  for (MARKS.lastIndex = at; MARKS.test(line); MARKS.lastIndex = at) {
    at = MARKS.lastIndex
    found.push(at)
  }
  return found
}
