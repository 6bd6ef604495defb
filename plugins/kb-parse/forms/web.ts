/** Pages of Microsoft's support site from 1995 to 2012, as text: Article ID, with a Q or without, and other fields or none. */
import type { TextLines } from '../source/text-lines.ts'
import { labelledForm } from './labelled/labelled-form.ts'

/** A sentence that cites another article stands right above its number. */
const CITES = /(?:articles?(?: in the .{0,40})?|see|knowledge ?base)\s*:?\s*$/i

/** The form of articles in pages of the support site. */
export const web = labelledForm({
  name: 'web',
  sign: /^\s{0,4}(?:Article ID|KB Article|Article Number)(?: Number)?\s*:\s*(?:Q|KB)?0*(\d{4,7})\b(?!(?! [-|] ) *\S+ *:)/i,
  isAmong: (lines, index) => !isCited(lines, index),
  isPage: true,
  isProductListed: false,
})

function isCited(lines: TextLines, index: number): boolean {
  let above = index - 1
  while (above >= 0 && above > index - 4 && lines.slice(above).trim() === '') above -= 1
  return above >= 0 && CITES.test(lines.slice(above)) && lines.slice(above).length < 200
}
