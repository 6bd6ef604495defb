/** The MSDN Library of 1997 and 1998: the title, Last reviewed, Article ID, a row of versions, systems and keywords. */
import { isNear } from './labelled/is-near.ts'
import { labelledForm } from './labelled/labelled-form.ts'

const REVIEWED = /^\s{0,4}Last reviewed\s*:/i

/** The form of articles in the MSDN Library. */
export const msdn = labelledForm({
  name: 'msdn',
  sign: /^\s{0,4}Article ID\s*:\s*Q0*(\d{4,7})\s*$/i,
  isAmong: (lines, index) => isNear(lines, index, REVIEWED),
  isPage: true,
  isProductListed: true,
})
