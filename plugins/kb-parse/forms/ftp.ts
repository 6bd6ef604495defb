/** Pages of Microsoft's FTP server (2003-2005): the number in brackets behind the title, fields at the end. */
import { cutBodyLines } from '../documents/body-lines.ts'
import type { TextLines } from '../source/text-lines.ts'
import type { Form } from './form.ts'
import { readEarlierNumber } from './labelled/furniture.ts'
import { buildDocument } from './labelled/labelled-form.ts'

const SIGN = /^\s{0,4}(\S.{2,250}?)\s*\((?:Q|KB)?(\d{5,7})\)\s*$/
/** What follows a title within so many lines, and no sentence that cites an article. */
const REACH = 8
const NEXT =
  /^\s*(?:The information in this article applies to|This article was previously published under|APPLIES TO|SYMPTOMS|SUMMARY)\b/

export const ftp: Form = {
  words: /\((?:Q|KB)?\d{5,7}\)[ \t]*$/gm,
  isWithin: true,
  isHeader(lines, index) {
    if (!SIGN.test(lines.slice(index)) || (index > 0 && lines.slice(index - 1).trim() !== '')) return false
    return NEXT.test(nextLine(lines, index))
  },
  findStart: (_, headerLine) => headerLine,
  read(lines, span) {
    const [, title = '', digits = '0'] = SIGN.exec(lines.slice(span.headerLine)) ?? []
    const earlierNumber = findEarlierNumber(lines, span.headerLine, span.to)
    const head = {
      fields: new Map(),
      ...{ title, pageName: '', earlierNumber, versions: '', systems: '', keywords: '' },
      ...{ from: span.from, bodyLine: span.headerLine + 1 },
    }
    const form = { name: 'ftp', isPage: true, isProductListed: false } as const
    return buildDocument(form, head, digits, cutBodyLines(lines, head.bodyLine, span.to, 'space'))
  },
}

function nextLine(lines: TextLines, index: number): string {
  for (let below = index + 1; below < lines.count && below <= index + REACH; below += 1) {
    if (lines.slice(below).trim() !== '') return lines.slice(below)
  }
  return ''
}

/** The notice stands below the applies-to list. */
function findEarlierNumber(lines: TextLines, from: number, to: number): string | null {
  for (let index = from; index < to && index < from + 60; index += 1) {
    const number = readEarlierNumber(lines.slice(index))
    if (number !== null) return number
  }
  return null
}
