/** Makes a form of what tells it: a line with the article's number in a labelled field. */

import { cutBodyLines } from '../../documents/body-lines.ts'
import type { RawHeader } from '../../documents/read-header.ts'
import { joinAppliesTo } from '../../metadata/applies-to.ts'
import { readAppliesToEntry } from '../../metadata/applies-to-entry.ts'
import { readDate } from '../../metadata/dates.ts'
import type { SourceLine } from '../../source/source-line.ts'
import type { TextLines } from '../../source/text-lines.ts'
import type { ArticleForm } from '../../types.ts'
import type { DocumentSpan, Form, RawDocument } from '../form.ts'
import { findHead, type Head } from './find-head.ts'
import { splitLabelled } from './split-labelled.ts'

/** How a form with labels differs from the others. */
export interface LabelledForm {
  name: ArticleForm
  /** The line that tells it; the first group is the number, without its Q. */
  sign: RegExp
  /** Whether what stands around the line tells it as well. */
  isAmong?: (lines: TextLines, index: number) => boolean
  /** Whether it is a page's text: lines are paragraphs, and titles within sections stand alone. */
  isPage: boolean
  /** Whether the header names no product, so that the first entry of the applies-to list does. */
  isProductListed: boolean
}

/** The words of all such forms. */
const WORDS = /article[- ]id|pss id|document number|kb article|article number/gi
/** The number again, among the keywords of a page: `KB900109`. */
const OWN_NUMBER = /^KB\d{4,7}$/i

/** A form whose fields have labels. */
export function labelledForm(own: LabelledForm): Form {
  return {
    words: WORDS,
    isHeader: (lines, index) => own.sign.test(lines.slice(index)) && (own.isAmong?.(lines, index) ?? true),
    findStart: (lines, line, floor) => findHead(lines, line, floor).from,
    read: (lines, span) => readLabelled(own, lines, span),
  }
}

function readLabelled(own: LabelledForm, lines: TextLines, span: DocumentSpan): RawDocument {
  const head = findHead(lines, span.headerLine, span.from)
  const digits = own.sign.exec(lines.slice(span.headerLine))?.[1] ?? '0'
  return buildDocument(own, head, digits, cutBodyLines(lines, head.bodyLine, span.to, 'space'))
}

/** The document of a head and of the lines below it. */
export function buildDocument(
  own: Omit<LabelledForm, 'sign'>,
  head: Head,
  digits: string,
  lines: SourceLine[],
): RawDocument {
  const { parts, keywords, modified } = splitLabelled(lines, own.isPage)
  const field = (name: Parameters<typeof head.fields.get>[0]) => head.fields.get(name) ?? ''
  const number = Number(digits)
  const header: RawHeader = {
    id: `Q${number}`,
    number,
    title: head.title,
    titleNumber: head.earlierNumber === null ? null : Number(head.earlierNumber),
    productCode: null,
    productName: field('product'),
    versionsLine: field('versions') || joinVersions(head),
    operatingSystems: field('systems') || head.systems,
    keywords: [head.keywords, field('keywords'), ...keywords]
      .flatMap((words) => words.split(/[\s,;]+/))
      .filter((word) => word !== '' && !OWN_NUMBER.test(word))
      .join(' '),
    modified: field('modified') || modified || null,
    created: readDate(field('created')),
    pageName: head.pageName,
  }
  if (own.isProductListed) takeListedProduct(header, parts.appliesTo)
  return { form: own.name, header, parts }
}

/** A row of versions and one system belong together, as in `WINDOWS:2.50`; columns are told by their `|`. */
function joinVersions({ versions, systems }: Head): string {
  return versions === '' || systems === '' || systems.includes('|') || systems.includes(' ')
    ? versions
    : `${systems}:${versions}`
}

function takeListedProduct(header: RawHeader, list: readonly SourceLine[]): void {
  const [first] = joinAppliesTo(list)
  if (!first) return
  const { product, versions } = readAppliesToEntry(first.text)
  if (header.productName === '') header.productName = product
  if (header.versionsLine === '') header.versionsLine = versions.join(', ')
}
