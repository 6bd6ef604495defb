/** What a component gives: an element or a fragment, a text, or nothing. */
import type { Result } from 'hastscript'

/** Fits as a child wherever markup is expected; `null` leaves no trace. */
export type Markup = Result | string | null
