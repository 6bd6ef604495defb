/**
 * The decoded text as raw lines: where each begins and ends. Nothing is copied until a document asks for a line.
 *
 * In: `a\r\nb`. Out: starts `[0, 3]`, ends `[1, 4]`. Lines end as on DOS, Unix or the old Macintosh.
 */

const CARRIAGE_RETURN = 13

/** A line that is only a part of a line of the file, or one that stands in another text than the file's. */
export interface LinePiece {
  start: number
  end: number
  /** 1-based line of the file that it is taken from. */
  number: number
  /** Where in the file's text it begins, with what was taken off before it. */
  origin: number
  /** Where the line that it is taken from begins, in the text that holds it: columns are counted from there. */
  lineStart: number
}

/** What of a file stands above a part of it. */
export interface Above {
  lines: number
  characters: number
}

const NOTHING: Above = { lines: 0, characters: 0 }

/** A text and where its lines lie. */
export class TextLines {
  readonly text: string
  readonly count: number
  /** What of the file stands above the text. */
  readonly above: Above
  readonly #starts: number[] = []
  /** Null where the lines are those of the file. */
  readonly #pieces: readonly LinePiece[] | null

  /** @param pieces the lines, where they are not just what stands between two line ends */
  constructor(text: string, pieces: readonly LinePiece[] | null = null, above = NOTHING) {
    this.text = text
    this.above = above
    this.#pieces = pieces
    if (pieces) for (const { start } of pieces) this.#starts.push(start)
    else findStarts(text, this.#starts)
    this.count = this.#starts.length
  }

  /** Whether the lines are those of the file, as they stand. */
  get isPlain(): boolean {
    return this.#pieces === null
  }

  /** Offset of a line's first character; lines are counted from 0. */
  start(index: number): number {
    return this.#starts[index] ?? this.text.length
  }

  /** Offset past a line's last character, its line ending left out. */
  end(index: number): number {
    if (this.#pieces) return this.#pieces[index]?.end ?? this.text.length
    const start = this.start(index)
    const next = index + 1 < this.count ? this.start(index + 1) - 1 : this.text.length
    return next > start && this.text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next
  }

  /** The 1-based line of the file that a line is, or is taken from. */
  number(index: number): number {
    return this.#pieces?.[index]?.number ?? this.above.lines + index + 1
  }

  /** Where the columns of a line are counted from. */
  lineStart(index: number): number {
    return this.#pieces?.[index]?.lineStart ?? this.start(index)
  }

  /** Where in the text that the file gave a line begins; null past the last one. */
  origin(index: number): number | null {
    if (index >= this.count) return null
    return this.#pieces?.[index]?.origin ?? this.start(index)
  }

  /** The line as a piece, from which parts can be cut. */
  piece(index: number): LinePiece {
    const start = this.start(index)
    const { number, origin, lineStart } = this.#pieces?.[index] ?? {
      number: this.number(index),
      origin: start,
      lineStart: start,
    }
    return { start, end: this.end(index), number, origin, lineStart }
  }

  /** The line's text as it stands, without its line ending. */
  slice(index: number): string {
    return this.text.slice(this.start(index), this.end(index))
  }
}

function findStarts(text: string, starts: number[]): void {
  starts.push(0)
  const ending = text.includes('\n') ? '\n' : '\r'
  for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) starts.push(at + 1)
}
