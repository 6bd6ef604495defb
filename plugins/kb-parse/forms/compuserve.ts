/**
 * Collections of CompuServe's forums (1991-1994): `ARTICLE-ID:` and `TITLE` at the margin, `-=-=-` between articles. The
 * same two lines within an article, which are further in, are a reference.
 */
import type { TextLines } from '../source/text-lines.ts'
import { labelledForm } from './labelled/labelled-form.ts'

const SEPARATOR = /^\s?[-=*_]{5,}\s*$/
const TITLE = /^\s?TITLE\s*:/i
const LIST = /appl(?:ies|y) to:?\s*$/i
/** The applies-to list begins within so many lines. */
const REACH = 10

/** The form of articles in CompuServe’s collections. */
export const compuserve = labelledForm({
  name: 'compuserve',
  sign: /^\s?ARTICLE-ID\s*:\s*Q?0*(\d{4,7})\s*$/i,
  isAmong(lines, index) {
    const isTitled = [1, 2].some((step) => TITLE.test(lineAt(lines, index + step)))
    return isBelowSeparator(lines, index) || (isTitled && hasList(lines, index))
  },
  isPage: false,
  isProductListed: true,
})

function isBelowSeparator(lines: TextLines, index: number): boolean {
  let above = index - 1
  while (above >= 0 && above > index - REACH && lineAt(lines, above).trim() === '') above -= 1
  return above < 0 || SEPARATOR.test(lineAt(lines, above))
}

function hasList(lines: TextLines, index: number): boolean {
  return Array.from({ length: REACH }, (_, step) => lineAt(lines, index + step)).some((line) => LIST.test(line))
}

function lineAt(lines: TextLines, index: number): string {
  return index < 0 || index >= lines.count ? '' : lines.slice(index)
}
