/** What a form of raw text is to the parser: how its documents are found, and what each of them becomes. */
import type { RawHeader } from '../documents/read-header.ts'
import type { BodyParts } from '../documents/split-body.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { ArticleForm } from '../types.ts'

/** One document as every form gives it; what comes after knows nothing of forms. */
export interface RawDocument {
  form: ArticleForm
  header: RawHeader
  parts: BodyParts
}

/** Where a document stands: lines counted from 0; `to` is exclusive. */
export interface DocumentSpan {
  form: Form
  from: number
  /** The line that tells the form. */
  headerLine: number
  to: number
}

/** A row of the table of forms. */
export interface Form {
  /** Words of the line that tells the form, near its beginning; global. */
  words: RegExp
  /** Whether the words may stand anywhere in the line. */
  isWithin?: boolean
  /** Whether a line that has one of the words is the line that tells the form. */
  isHeader(lines: TextLines, index: number): boolean
  /** The document's first line: a title may stand above the header. Never above `floor`. */
  findStart(lines: TextLines, headerLine: number, floor: number): number
  read(lines: TextLines, span: DocumentSpan): RawDocument
}
