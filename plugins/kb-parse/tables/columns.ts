/**
 * Finds the columns of aligned text: the places that no line of a block writes over.
 *
 * In: `Name       Size` / `a.dll      120` / `long.dll  4500`. Out: columns that begin at 0 and 10.
 */

/** A rule within a table: dashes, equals signs or underscores, in one piece or one for each column. */
const RULE_LINE = /^ *[-=_]{2,}(?: +[-=_]{2,})* *$/
/** A cell: words with one space between them. */
const CELL = /\S+(?: \S+)*/g
/** No line of the archive's tables is longer. */
const WIDEST = 400

/** Whether a line underlines the titles of columns. */
export function isRuleLine(text: string): boolean {
  return RULE_LINE.test(text)
}

/** The columns that the lines of a block write over; lines can be added one by one. */
export class ColumnMap {
  readonly #written: Uint8Array
  #width: number

  constructor(texts: readonly string[] = [], base?: ColumnMap) {
    this.#written = base ? base.#written.slice() : new Uint8Array(WIDEST)
    this.#width = base ? base.#width : 0
    for (const text of texts) this.add(text)
  }

  add(text: string): void {
    const length = Math.min(text.length, WIDEST)
    if (length > this.#width) this.#width = length
    for (let index = 0; index < length; index += 1) {
      if (text.charCodeAt(index) !== 32) this.#written[index] = 1
    }
  }

  /**
   * @param gap How many columns of space part two columns at least.
   * @returns Where each column begins; one entry for text without columns.
   */
  starts(gap: number): number[] {
    const starts: number[] = []
    let empty = gap
    for (let index = 0; index < this.#width; index += 1) {
      if (this.#written[index] === 0) empty += 1
      else {
        if (empty >= gap) starts.push(index)
        empty = 0
      }
    }
    return starts
  }
}

/** The columns of a block's lines, rules left out; see `ColumnMap`. */
export function findColumns(texts: readonly string[], gap: number): number[] {
  return new ColumnMap(texts).starts(gap)
}

/** A cell's place in its line, white space around it left out; `from` equals `to` in an empty cell. */
export interface CellSpan {
  from: number
  to: number
}

/** Cuts a line at the columns; null when its text runs across the beginning of one. */
export function cutCells(text: string, starts: readonly number[]): CellSpan[] | null {
  const cells: CellSpan[] = []
  for (let column = 0; column < starts.length; column += 1) {
    const start = column === 0 ? 0 : (starts[column] ?? 0)
    const end = Math.min(text.length, starts[column + 1] ?? text.length)
    if (start > 0 && start < text.length && text.charCodeAt(start - 1) !== 32) return null
    cells.push(trimSpan(text, Math.min(start, end), end))
  }
  return cells
}

/** The cells of a line that two spaces part. */
export function splitAtGaps(text: string): CellSpan[] {
  return [...text.matchAll(CELL)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

/** The place between two offsets of a text without the white space at its ends. */
export function trimSpan(text: string, from: number, to: number): CellSpan {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) === 32) start += 1
  while (end > start && text.charCodeAt(end - 1) === 32) end -= 1
  return { from: start, to: end }
}
