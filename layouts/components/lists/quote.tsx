/** A sentence of an article in a list: how it speaks of what the list is about. */
import type { Markup } from '../markup.ts'

/** Nothing where there is no sentence. */
export function renderQuote(sentence: string | undefined): Markup {
  if (sentence === undefined) return null
  return (
    <>
      {' '}
      <q>{sentence}</q>
    </>
  )
}
