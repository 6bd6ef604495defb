/**
 * The decoded text as raw lines: where each begins and ends. Nothing is copied until a document asks for a line.
 *
 * In: `a\r\nb`. Out: starts `[0, 3]`, ends `[1, 4]`. Lines end as on DOS, Unix or the old Macintosh.
 */

const CARRIAGE_RETURN = 13

/** A text and where its lines lie. */
export class TextLines {
  readonly text: string
  readonly count: number
  readonly #starts: number[]

  constructor(text: string) {
    this.text = text
    this.#starts = [0]
    const ending = text.includes('\n') ? '\n' : '\r'
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + 1)) this.#starts.push(at + 1)
    this.count = this.#starts.length
  }

  /** Offset of a line's first character; lines are counted from 0. */
  start(index: number): number {
    return this.#starts[index] ?? this.text.length
  }

  /** Offset past a line's last character, its line ending left out. */
  end(index: number): number {
    const start = this.start(index)
    const next = index + 1 < this.count ? this.start(index + 1) - 1 : this.text.length
    return next > start && this.text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next
  }

  /** The line's text as it stands, without its line ending. */
  slice(index: number): string {
    return this.text.slice(this.start(index), this.end(index))
  }
}
