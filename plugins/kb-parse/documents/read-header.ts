/**
 * Reads the fields at the top of a document, of either kind, into one shape.
 *
 * In: `DOCUMENT:Q320097  26-JUL-2002  [exchange]` and the five lines after it, or `Article: Q320097` and its five.
 * Out: `{id: 'Q320097', productCode: 'exchange', …}` and the line where the body begins.
 */
import type { TextLines } from '../source/text-lines.ts'
import type { DocumentSpan } from './find-documents.ts'
import { readTitle } from './read-title.ts'

/** A header's fields as they stand, trimmed; empty where the header has none. */
export interface RawHeader {
  id: string
  number: number
  title: string
  /** The number that stands before the title; null where none does. */
  titleNumber: number | null
  productCode: string | null
  productName: string
  versionsLine: string
  operatingSystems: string
  keywords: string
  modified: string
  /** First line after the header. */
  bodyLine: number
  /** Characters that the form puts before each line of the body: one tab in form 1. */
  bodyIndent: 'tab' | 'space' | 'none'
}

const DOCUMENT_LINE = /^\s?DOCUMENT: ?Q0*(\d{2,7})\s*(\S*)\s*(?:\[([^\]]*)\])?/
const ARTICLE_LINE = /Article: ?Q0*(\d{2,7})/
/** `TITLE   :Some title`, `Last Modified: 06-AUG-2002`: a name of at most three words, then the value. */
const FIELD = /^\s{0,4}([A-Za-z][A-Za-z/() ]{0,20}?) ?\s*:\s*(.*)$/
const HEADER_LENGTH = 12

const DOCUMENT_FIELDS = new Set(['TITLE', 'PRODUCT', 'PROD/VER', 'OPER/SYS', 'KEYWORDS'])
const ARTICLE_FIELDS = new Set([
  'Article',
  'Product(s)',
  'Version(s)',
  'Operating System(s)',
  'Keyword(s)',
  'Last Modified',
])

export function readHeader(lines: TextLines, span: DocumentSpan): RawHeader {
  return span.header === 'document' ? readDocumentHeader(lines, span) : readArticleHeader(lines, span)
}

function readDocumentHeader(lines: TextLines, span: DocumentSpan): RawHeader {
  const [, digits = '0', date = '', code = ''] = DOCUMENT_LINE.exec(lines.slice(span.headerLine)) ?? []
  const { fields, next } = readFields(lines, span.headerLine + 1, span.to, DOCUMENT_FIELDS)
  return {
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
    bodyLine: next,
    bodyIndent: 'space',
  }
}

function readArticleHeader(lines: TextLines, span: DocumentSpan): RawHeader {
  const headerLine = lines.slice(span.headerLine)
  const [, digits = '0'] = ARTICLE_LINE.exec(headerLine) ?? []
  const { fields, next } = readFields(lines, span.headerLine, span.to, ARTICLE_FIELDS)
  const { title, number } = readTitle(lines, span)
  return {
    id: `Q${digits}`,
    number: Number(digits),
    title,
    titleNumber: number,
    productCode: null,
    productName: fields.get('Product(s)') ?? '',
    versionsLine: fields.get('Version(s)') ?? '',
    operatingSystems: fields.get('Operating System(s)') ?? '',
    keywords: fields.get('Keyword(s)') ?? '',
    modified: fields.get('Last Modified') ?? '',
    bodyLine: next,
    bodyIndent: headerLine.startsWith('\t') ? 'tab' : 'none',
  }
}

/** Fields one a line; a line that is no field continues the one above, until a blank line or a rule. */
function readFields(lines: TextLines, from: number, to: number, names: Set<string>) {
  const fields = new Map<string, string>()
  let last: string | null = null
  let index = from
  for (; index < to && index < from + HEADER_LENGTH; index += 1) {
    const line = lines.slice(index).trim()
    if (line === '') break
    const [, name = '', value = ''] = FIELD.exec(line) ?? []
    if (names.has(name.trim())) {
      last = name.trim()
      fields.set(last, value.trim())
    } else if (last && !/^[-=]{5,}$/.test(line)) {
      fields.set(last, `${fields.get(last)} ${line}`)
    } else break
  }
  return { fields, next: index }
}
