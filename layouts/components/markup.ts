/** What a component gives: an element or a fragment, a text, or nothing. */
import type { Html } from '../markup/html.ts'

/** Fits as a child wherever markup is expected; `null` leaves no trace. */
export type Markup = Html | string | null
