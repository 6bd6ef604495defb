/**
 * Keeps search documents on disk until all of their part are there, in pieces by article number. They come one by one while
 * pages render, in any order, and together they would fill the memory.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type NumberRange, RANGE_UNIT } from './plan-bundles.ts'

/** A search document as it waits. */
export interface SpooledDocument {
  number: number
  title: string
  html: string
}

/** Characters that wait in memory for each part. */
const BUFFER_SIZE = 2 ** 18

/** The documents of one index in the making. */
export class DocumentSpool {
  readonly #folder: string
  readonly #waiting = new Map<number, { lines: string[]; size: number }>()

  /** @param folder is emptied first, and removed by `remove` */
  constructor(folder: string) {
    this.#folder = folder
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }

  add(document: SpooledDocument): void {
    const unit = Math.floor(document.number / RANGE_UNIT)
    const part = this.#waiting.get(unit) ?? { lines: [], size: 0 }
    this.#waiting.set(unit, part)
    const line = `${JSON.stringify(document)}\n`
    part.lines.push(line)
    part.size += line.length
    if (part.size >= BUFFER_SIZE) this.#write(unit)
  }

  /** Writes what still waits of a range; after it `readSpool` finds all its documents. */
  flush(range: NumberRange): void {
    for (const unit of listUnits(range)) if (this.#waiting.has(unit)) this.#write(unit)
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #write(unit: number): void {
    appendFileSync(partPath(this.#folder, unit), this.#waiting.get(unit)?.lines.join('') ?? '')
    this.#waiting.delete(unit)
  }
}

/** The documents of a range by article number, one part in memory at a time. */
export function* readSpool(folder: string, range: NumberRange): Generator<SpooledDocument> {
  for (const unit of listUnits(range)) {
    const path = partPath(folder, unit)
    if (!existsSync(path)) continue
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const documents = lines.map((line): SpooledDocument => JSON.parse(line))
    yield* documents.sort((one, other) => one.number - other.number)
  }
}

function listUnits({ from, to }: NumberRange): number[] {
  const first = from / RANGE_UNIT
  return Array.from({ length: Math.ceil(to / RANGE_UNIT) - first }, (_, index) => first + index)
}

function partPath(folder: string, unit: number): string {
  return join(folder, `${unit}.ndjson`)
}
