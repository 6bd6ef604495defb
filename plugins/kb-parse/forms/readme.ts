/** Files on disks that reprint articles: the title, ARTICLE ID in capitals, a ruled applies-to list, no fields more. */
import { isNear } from './labelled/is-near.ts'
import { labelledForm } from './labelled/labelled-form.ts'

const RULE = /^\s?[-=]{20,}\s*$/

/** The form of articles in readme files. */
export const readme = labelledForm({
  name: 'readme',
  sign: /^\s{0,4}ARTICLE ID\s*:\s*Q0*(\d{4,7})\s*$/,
  isAmong: (lines, index) => isNear(lines, index, RULE),
  isPage: false,
  isProductListed: true,
})
