/** Printouts of 1994: Title, Document Number and Publ Date, Product Name, Product Version, Operating System. */
import { labelledForm } from './labelled/labelled-form.ts'

/** The form of articles with a Document Number. */
export const documentNumber = labelledForm({
  name: 'document-number',
  sign: /^\s{0,4}Document Number\s*:\s*Q?0*(\d{4,7})\b/i,
  isPage: false,
  isProductListed: false,
})
