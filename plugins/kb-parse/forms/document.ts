/**
 * Form 2: DOCUMENT, TITLE, PRODUCT... lines, the body with a space before its lists, a trailer, the warranty.
 *
 * In: `DOCUMENT:Q320097  26-JUL-2002  [exchange]` and the five lines after it.
 */
import { cutBodyLines } from '../documents/body-lines.ts'
import { type RawHeader, readFields } from '../documents/read-header.ts'
import { splitBody } from '../documents/split-body.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { DocumentSpan, Form } from './form.ts'

const SIGN = /^\s?DOCUMENT: ?Q\d{2,7}\b/
const FIRST_LINE = /^\s?DOCUMENT: ?Q0*(\d{2,7})\s*(\S*)\s*(?:\[([^\]]*)\])?/
const FIELDS = new Set(['TITLE', 'PRODUCT', 'PROD/VER', 'OPER/SYS', 'KEYWORDS'])

/** The form of files named as `Q320097.TXT`. */
export const document: Form = {
  words: /DOCUMENT:/g,
  isHeader: (lines, index) => SIGN.test(lines.slice(index)),
  findStart: (_, headerLine) => headerLine,
  read(lines, span) {
    const { header, bodyLine } = readHeader(lines, span)
    const parts = splitBody(cutBodyLines(lines, bodyLine, span.to, 'space'))
    return { form: 'document', header, parts }
  },
}

function readHeader(lines: TextLines, span: DocumentSpan): { header: RawHeader; bodyLine: number } {
  const [, digits = '0', date = '', code = ''] = FIRST_LINE.exec(lines.slice(span.headerLine)) ?? []
  const { fields, next } = readFields(lines, span.headerLine + 1, span.to, FIELDS)
  const header: RawHeader = {
    id: `Q${digits}`,
    number: Number(digits),
    title: fields.get('TITLE') ?? '',
    titleNumber: null,
    productCode: code || null,
    productName: fields.get('PRODUCT') ?? '',
    versionsLine: fields.get('PROD/VER') ?? '',
    operatingSystems: fields.get('OPER/SYS') ?? '',
    keywords: fields.get('KEYWORDS') ?? '',
    modified: date,
  }
  return { header, bodyLine: next }
}
