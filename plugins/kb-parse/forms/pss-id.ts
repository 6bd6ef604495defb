/** Pages of Product Support Services (1994-2002): PSS ID Number, Article last modified on, rows of versions and systems. */
import { labelledForm } from './labelled/labelled-form.ts'

/** The form of articles with a PSS ID Number. */
export const pssId = labelledForm({
  name: 'pss-id',
  sign: /^\s{0,4}PSS ID(?: Number)?\s*:\s*Q?0*(\d{4,7})\b/i,
  isPage: true,
  isProductListed: false,
})
