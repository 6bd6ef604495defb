/**
 * Has the missing parts of an index made, each as soon as its documents are all there: while pages of the next ones still
 * render, and cores are free.
 *
 * A part of Q10022 and Q10060: `add` of both numbers, in any order -> the part is under way, until `finish`
 */
import { settleAll } from '../bundles/settle-all.ts'
import type { PlannedPart } from '../plan-index.ts'

/** Parts under way while documents still come: memory is short then, as those who make the documents need theirs. */
const MOST_MEANWHILE = 2

/** A part, and the articles whose documents it waits for. */
interface WaitingPart {
  part: PlannedPart
  left: Set<number>
}

/** The parts of one index in the making. */
export class PartIndexer {
  readonly #index: (part: PlannedPart) => Promise<void>
  /** By article number. */
  readonly #parts = new Map<number, WaitingPart>()
  /** Parts that are not begun, though all is there. */
  readonly #ready: PlannedPart[] = []
  readonly #begun: Promise<void>[] = []
  #underWay = 0
  #most = MOST_MEANWHILE

  /** @param index makes one part of the documents that are then in the spool */
  constructor(missing: readonly PlannedPart[], index: (part: PlannedPart) => Promise<void>) {
    this.#index = index
    for (const part of missing) {
      const waiting = { part, left: new Set(part.numbers) }
      for (const number of part.numbers) this.#parts.set(number, waiting)
    }
  }

  /** Whether the document of an article belongs to a part that is to be made. */
  needs(number: number): boolean {
    return this.#parts.has(number)
  }

  /** The document of an article that is needed is in the spool. @throws Error when it comes twice */
  add(number: number): void {
    const waiting = this.#parts.get(number)
    if (!waiting?.left.delete(number)) throw new Error(`found the document of Q${number} twice, expected it once`)
    if (waiting.left.size > 0) return
    this.#ready.push(waiting.part)
    this.#beginReady()
  }

  /** Settled when all parts are made. @throws Error when a document is missing, or a part could not be made */
  async finish(): Promise<void> {
    const missing = [...this.#parts].filter(([number, { left }]) => left.has(number)).length
    if (missing > 0) throw new Error(`found ${this.#parts.size - missing} documents, expected ${this.#parts.size}`)
    this.#most = Number.POSITIVE_INFINITY
    this.#beginReady()
    await settleAll(this.#begun)
  }

  #beginReady(): void {
    for (const part of this.#ready.splice(0, this.#most - this.#underWay)) {
      this.#underWay += 1
      const made = this.#index(part).finally(() => {
        this.#underWay -= 1
        this.#beginReady()
      })
      // A failure is told in the end, not as an unhandled rejection before.
      made.catch(() => {})
      this.#begun.push(made)
    }
  }
}
