/** Pages of a wiki: Article ID, Article Last Modified on. What stands above is the name of the page and no title. */
import { isNear } from './labelled/is-near.ts'
import { labelledForm } from './labelled/labelled-form.ts'

const MODIFIED = /^\s{0,4}Article Last Modified\b/i

/** The form of articles in a wiki. */
export const wiki = labelledForm({
  name: 'wiki',
  sign: /^\s{0,4}Article ID\s*:\s*Q?0*(\d{4,7})\b/i,
  isAmong: (lines, index) => isNear(lines, index, MODIFIED),
  isPage: true,
  isProductListed: false,
})
