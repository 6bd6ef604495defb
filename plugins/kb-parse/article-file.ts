/**
 * One file opened: decoded, its documents found. Each document is parsed when it is asked for, so that a file of many
 * costs its length once, and then each article its own.
 *
 * When: an article's page is made, long after its file was read. In: the bytes of a file with two `DOCUMENT:Q…` lines.
 * Out: two articles, two texts.
 */

import { VFile } from 'vfile'
import { decode, decodePart } from './decode/decode.ts'
import type { BodyMemory } from './documents/body-memory.ts'
import { describeOtherFile } from './documents/describe-other-file.ts'
import { parseDocument } from './documents/parse-document.ts'
import { reportPreface } from './documents/report-preface.ts'
import { shorten } from './documents/shorten.ts'
import type { DocumentSpan } from './forms/form.ts'
import { openLines } from './forms/open-lines.ts'
import { report } from './source/report.ts'
import type { TextLines } from './source/text-lines.ts'
import type { ArticlePart, Decoded, ParsedArticle, Rejection } from './types.ts'

/** Bytes of the largest file: a text of some more would not fit into a string. */
const LARGEST_FILE = 2 ** 28
/** Characters of the longest line of a header; the longest known has 474. */
const LONGEST_HEADER_LINE = 10_000

/** Where a document begins, by what of the file stands above it. */
export type DocumentStart = ArticlePart['above']

/**
 * A file of articles by its bytes: how they were decoded, why parts of it give no article, and its articles, parsed one by
 * one. `new ArticleFile(bytes)` never throws; a file without an article has rejections instead.
 */
export class ArticleFile {
  readonly encoding: Decoded['encoding']
  /** Why it was chosen; null where it is plain. */
  readonly reason: string | null
  /** Why the file, or a part of it, gives no article. */
  readonly rejections: readonly Rejection[]
  readonly #text: string
  readonly #lines: TextLines
  readonly #spans: readonly DocumentSpan[]
  /** Those that give an article. */
  readonly #readable: readonly DocumentSpan[]
  /** Articles of the file above a part of it. */
  readonly #above: number

  /** Never throws. @param part of a larger file, where the bytes are no more */
  constructor(bytes: Uint8Array, part: ArticlePart | null = null) {
    const isTooLarge = bytes.length > LARGEST_FILE
    const { text, encoding, reason } = isTooLarge ? NOTHING : part ? readPart(bytes, part) : decode(bytes)
    this.#text = text
    this.encoding = encoding
    this.reason = reason
    this.#above = part?.above.articles ?? 0
    const { lines, spans } = openLines(text, part?.above)
    this.#lines = lines
    this.#spans = spans
    const endless = this.#spans.map((span) => findEndlessLine(this.#lines, span))
    this.#readable = this.#spans.filter((_, index) => endless[index] === null)
    if (isTooLarge) {
      this.rejections = [{ reason: `it has ${bytes.length} bytes, expected at most ${LARGEST_FILE}`, line: 1 }]
    } else if (this.#spans.length === 0) this.rejections = [{ reason: describeOtherFile(bytes, text), line: 1 }]
    else this.rejections = endless.filter((rejection) => rejection !== null)
  }

  /** How many articles it holds. */
  get count(): number {
    return this.#readable.length
  }

  /** How many documents it holds: its articles, and those that give none. */
  get documents(): number {
    return this.#spans.length
  }

  /** Where its documents begin, the first with all that stands above it; none where its lines are not read as they stand. */
  get starts(): DocumentStart[] {
    let articles = 0
    return (this.#lines.isPlain ? this.#spans : []).map((span, place) => {
      const lines = place === 0 ? 0 : span.from
      const start = { lines, characters: this.#lines.start(lines), articles }
      if (span === this.#readable[articles]) articles += 1
      return start
    })
  }

  /** Whether a part of the file has the same documents as the file has there. @param above documents above the part */
  holds(part: ArticleFile, above: number): boolean {
    const { lines } = part.#lines.above
    return (
      part.#lines.isPlain &&
      part.#spans.every(({ form, from, headerLine, to }, place) => {
        const span = this.#spans[above + place]
        if (span?.form !== form || span.from !== lines + from || span.headerLine !== lines + headerLine) return false
        // Below the line end that closes a part, another line begins.
        return span.to === lines + to || span.to === lines + to - 1
      })
    )
  }

  /** What is to be said of the file as a whole, as messages. */
  report(file: VFile): void {
    const [first] = this.#spans
    if (!first) return
    if (this.reason) report(file, 'encoding', `Read as ${this.encoding}: ${this.reason}`, undefined, 'info')
    reportPreface(this.#lines, first.from, file)
  }

  /** The article at a place of the file, from 0; null where there is none. Messages of it go to `file`. */
  parse(index: number, file = new VFile(), memory: BodyMemory | null = null): ParsedArticle | null {
    const span = this.#readable[index - this.#above]
    return span ? parseDocument(this.#lines, span, file, memory) : null
  }

  /** The text of the article at a place of the file, as it stands there; what stands above the first belongs to it. */
  original(index: number): string | null {
    const span = this.#readable[index - this.#above]
    if (!span) return null
    const from = span === this.#spans[0] ? 0 : (this.#lines.origin(span.from) ?? 0)
    return this.#text.slice(from, this.#lines.origin(span.to) ?? this.#text.length)
  }
}

function readPart(bytes: Uint8Array, { encoding, reason }: ArticlePart): Decoded {
  return { text: decodePart(bytes, encoding), encoding, reason }
}

const NOTHING: Decoded = { text: '', encoding: 'ascii', reason: null }

/** A header's fields stand on every page that lists the article: one of megabytes would make a site of gigabytes. */
function findEndlessLine(lines: TextLines, { from, headerLine, to }: DocumentSpan): Rejection | null {
  for (let index = from; index < to; index += 1) {
    const length = lines.end(index) - lines.start(index)
    if (index > headerLine && length === 0) return null
    if (length <= LONGEST_HEADER_LINE) continue
    const found = `its header has a line of ${length} characters, \`${shorten(lines.slice(index))}\``
    return { reason: `${found}, expected at most ${LONGEST_HEADER_LINE}`, line: lines.number(index) }
  }
  return null
}
