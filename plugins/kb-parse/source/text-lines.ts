/**
 * The decoded text as raw lines: where each begins and ends. Nothing is copied until a document asks for a line.
 *
 * In: `a\r\nb`. Out: starts `[0, 3]`, ends `[1, 4]`.
 */

export interface TextLines {
  readonly text: string
  readonly count: number
  /** Offset of a line's first character; lines are counted from 0. */
  start(index: number): number
  /** Offset past a line's last character, its line ending left out. */
  end(index: number): number
  /** The line's text as it stands, without its line ending. */
  slice(index: number): string
}

const CARRIAGE_RETURN = 13

export function splitLines(text: string): TextLines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const start = (index: number) => starts[index] ?? text.length
  const end = (index: number) => {
    const next = index + 1 < starts.length ? start(index + 1) - 1 : text.length
    return next > start(index) && text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next
  }
  return { text, count: starts.length, start, end, slice: (index) => text.slice(start(index), end(index)) }
}
