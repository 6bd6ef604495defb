/**
 * Spellings: a term that is written in several ways is shown in the way that is used most.
 *
 * In: `HKLM\\Software`, `HKLM\\SOFTWARE`, `HKLM\\Software` under one number. Out: `HKLM\\Software`.
 */

import { compareText } from '../compare.ts'
import type { Term } from './terms.ts'

export class Spellings {
  readonly #terms: Term[] = []
  readonly #uses: number[] = []
  /** Uses of each spelling, for the few terms that have more than one. */
  readonly #counts = new Map<number, Map<string, number>>()

  /** Takes down so many uses of a term. Numbers come without gaps. */
  add(number: number, term: Term, uses: number): void {
    const first = this.#terms[number]
    if (!first) {
      this.#terms[number] = term
      this.#uses[number] = uses
      return
    }
    const counts = this.#counts.get(number) ?? new Map([[first.name, this.#uses[number] ?? 0]])
    counts.set(term.name, (counts.get(term.name) ?? 0) + uses)
    this.#counts.set(number, counts)
  }

  /** By number, each term in its most used spelling; the first by code unit where two are used alike. */
  choose(): Term[] {
    return this.#terms.map((term, number) => {
      const [best] = [...(this.#counts.get(number) ?? [])].sort(([a, m], [b, n]) => n - m || compareText(a, b))
      return best ? { kind: term.kind, name: best[0] } : term
    })
  }
}
