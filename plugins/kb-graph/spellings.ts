/**
 * Spellings: a term that is written in several ways is shown in the way that is used most.
 *
 * In: `HKLM\\Software`, `HKLM\\SOFTWARE`, `HKLM\\Software` under one number. Out: `HKLM\\Software`.
 */

import { compareText } from './compare.ts'
import type { Term } from './terms.ts'

export class Spellings {
  readonly #terms: Term[] = []
  /** Counts of each spelling, for the few terms that have more than one. */
  readonly #counts = new Map<number, Map<string, number>>()
  readonly #uses: number[] = []

  /** Takes down one use of a term. Numbers come without gaps. */
  add(number: number, term: Term): void {
    const first = this.#terms[number]
    const uses = this.#uses[number] ?? 0
    this.#uses[number] = uses + 1
    if (!first) {
      this.#terms[number] = term
      return
    }
    const counts = this.#counts.get(number)
    if (counts) counts.set(term.name, (counts.get(term.name) ?? 0) + 1)
    else if (term.name !== first.name) {
      this.#counts.set(
        number,
        new Map([
          [first.name, uses],
          [term.name, 1],
        ]),
      )
    }
  }

  /** By number, each term in its most used spelling; the first by code unit where two are used alike. */
  choose(): Term[] {
    return this.#terms.map((term, number) => {
      const [best] = [...(this.#counts.get(number) ?? [])].sort(([a, m], [b, n]) => n - m || compareText(a, b))
      return best ? { kind: term.kind, name: best[0] } : term
    })
  }
}
