/** What an article states that a thing is. */
import type { EntityKind } from '../types.ts'

/** One thing that an article states. */
export interface Statement {
  kind: EntityKind
  /** The entity's canonical form. */
  name: string
  /** The symbol of a code, the source of an event; null where the article gives none. */
  label: string | null
  /** The article's own words: a sentence on a module, an event's message; null where it gives none. */
  text: string | null
}
