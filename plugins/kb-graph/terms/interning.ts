/**
 * Interning: every distinct name gets a small number, so that the index holds numbers in typed arrays.
 *
 * In: `netif.dll`, `dsamain.exe`, `netif.dll`. Out: 0, 1, 0.
 */

export class Interner {
  readonly #numbers = new Map<string, number>()

  /** @param names to begin with */
  constructor(names: Iterable<string> = []) {
    for (const name of names) this.intern(name)
  }

  /** How many names there are, and so the next free number. */
  get size(): number {
    return this.#numbers.size
  }

  /** The name's number, a new one if it has none yet. */
  intern(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(name, number)
    return number
  }

  /** The name's number if it has one. */
  find(name: string): number | undefined {
    return this.#numbers.get(name)
  }
}
