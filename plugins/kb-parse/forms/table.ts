/**
 * The forms of raw text. A form is told by a line of its own; the first form that takes a line wins.
 *
 * The archive's own forms come first: in a file that has them, lines as the others have them are quotations.
 */
import { article } from './article.ts'
import { compuserve } from './compuserve.ts'
import { document } from './document.ts'
import { documentNumber } from './document-number.ts'
import type { Form } from './form.ts'
import { ftp } from './ftp.ts'
import { msdn } from './msdn.ts'
import { pssId } from './pss-id.ts'
import { readme } from './readme.ts'
import { web } from './web.ts'
import { wiki } from './wiki.ts'

/** Forms that may stand beside each other in a file; a group counts where those before it have nothing. */
export const forms: readonly (readonly Form[])[] = [
  [document, article],
  [compuserve, documentNumber, pssId, msdn, wiki, readme, web],
  [ftp],
]
