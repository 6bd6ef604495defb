/**
 * Forms 1, 3 and 4, which have one header: below front matter with a tab before each line, in the text of a published
 * page, and in the Programmer's Library (1986-1992), whose keywords end with a product code.
 *
 * In: `Article: Q320097` and the five lines after it, the title above.
 */
import { cutBodyLines } from '../documents/body-lines.ts'
import { readFrontMatter } from '../documents/read-front-matter.ts'
import { type RawHeader, readFields } from '../documents/read-header.ts'
import { readTitle } from '../documents/read-title.ts'
import { splitBody } from '../documents/split-body.ts'
import { findLibraryCode } from '../metadata/library-code.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { ArticleForm } from '../types.ts'
import { findPreface } from './article-preface.ts'
import type { DocumentSpan, Form } from './form.ts'

const SIGN = /^\s{0,4}Article: ?Q\d{2,7}\s*$/
const NUMBER = /Article: ?Q0*(\d{2,7})/
const FIELDS = new Set(['Article', 'Product(s)', 'Version(s)', 'Operating System(s)', 'Keyword(s)', 'Last Modified'])
/** A header of this kind ends with this field, at most so many lines down. */
const LAST_FIELD = /^\s{0,4}Last Modified:/
const HEADER_LENGTH = 8
/** A field that no sentence has, right above or below. */
const OTHER_FIELD = /^\s{0,4}(?:Product\(s\)|Version\(s\)|Operating System\(s\)|Keyword\(s\)|Last Modified):/
/** What follows the day in a date of YAML: `2002-08-06 10:00:00 +0100`. */
const TIME = /(?<=^\d{4}-\d\d-\d\d)[ Tt].*$/s

/** The forms whose header begins with `Article:`. */
export const article: Form = {
  words: /Article:/g,
  isHeader(lines, index) {
    if (!SIGN.test(lines.slice(index))) return false
    if (isField(lines, index + 1) || isField(lines, index - 1)) return true
    for (let ahead = 1; ahead <= HEADER_LENGTH && index + ahead < lines.count; ahead += 1) {
      if (LAST_FIELD.test(lines.slice(index + ahead))) return true
    }
    return false
  },
  findStart: (lines, index, floor) => findPreface(lines, findFirstField(lines, index, floor), floor),
  read(lines, span) {
    const isTabbed = lines.slice(span.headerLine).startsWith('\t')
    const { header, bodyLine } = readHeader(lines, span)
    const parts = splitBody(cutBodyLines(lines, bodyLine, span.to, isTabbed ? 'tab' : 'none'))
    return { form: formOf(header, isTabbed), header, parts }
  },
}

function isField(lines: TextLines, index: number): boolean {
  return index >= 0 && index < lines.count && OTHER_FIELD.test(lines.slice(index))
}

/** Fields may stand above the number. */
function findFirstField(lines: TextLines, index: number, floor: number): number {
  let first = index
  while (first > floor && first > index - HEADER_LENGTH && isField(lines, first - 1)) first -= 1
  return first
}

function readHeader(lines: TextLines, span: DocumentSpan): { header: RawHeader; bodyLine: number } {
  const [, digits = '0'] = NUMBER.exec(lines.slice(span.headerLine)) ?? []
  const { fields, next } = readFields(lines, findFirstField(lines, span.headerLine, span.from), span.to, FIELDS)
  const frontMatter = readFrontMatter(lines, span.from, span.headerLine)
  const { title, number } = readTitle(lines, span, frontMatter)
  const header: RawHeader = {
    id: `Q${digits}`,
    number: Number(digits),
    title,
    titleNumber: number,
    productCode: null,
    productName: fields.get('Product(s)') ?? '',
    versionsLine: fields.get('Version(s)') ?? '',
    operatingSystems: fields.get('Operating System(s)') ?? '',
    keywords: fields.get('Keyword(s)') ?? '',
    modified: fields.get('Last Modified') || (frontMatter?.record.date ?? '').replace(TIME, ''),
    frontMatter,
  }
  return { header, bodyLine: next }
}

function formOf({ keywords }: RawHeader, isTabbed: boolean): ArticleForm {
  if (findLibraryCode(keywords) !== null) return 'library'
  return isTabbed ? 'front-matter' : 'rendered'
}
