/**
 * The forms of raw text. A form is told by a line of its own; the first form that takes a line wins.
 */
import { article } from './article.ts'
import { document } from './document.ts'
import type { Form } from './form.ts'

export const forms: readonly Form[] = [document, article]
