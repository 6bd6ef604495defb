/**
 * Readings as the cache keeps them: most articles come in several files that say the same, and most carry the same
 * warranty, so each record and each text is kept once.
 *
 * Readings of `kb/217/215.md` and `txt/Q217215.TXT` -> one record, and two readings that point to it.
 */
import type { ArticleCopy, FileReading } from '../read-content-file.ts'
import type { ArticleRecord, ArticleSource } from '../types.ts'

/** A reading without what only this run knows of its file: where it is, and its stamp. */
export interface KeptReading extends Omit<FileReading, 'file' | 'stamp' | 'copies'> {
  copies: KeptCopy[]
}

/** A copy whose record lacks what is known of its file. */
export interface KeptCopy extends Omit<ArticleCopy, 'file' | 'record'> {
  record: Omit<ArticleRecord, 'source' | 'editions'>
  source: Pick<ArticleSource, 'form' | 'encoding'>
}

/** What copies that say the same have in common. */
type Content = Pick<KeptCopy, 'record' | 'sayings'>

/** A copy whose content stands in `PackedReadings.contents`. */
interface PackedCopy extends Omit<KeptCopy, 'record' | 'sayings'> {
  content: number
}

/** A reading that points into the lists; what is empty is left out. */
interface PackedReading {
  sha256: string | null
  copies: PackedCopy[]
  warranties?: number[]
  rejections?: FileReading['rejections']
  diagnostics?: FileReading['diagnostics']
}

/** Readings by their keys. */
export interface PackedReadings {
  contents: Content[]
  warranties: string[]
  readings: Record<string, PackedReading>
}

/** Packs readings. */
export function packReadings(readings: Iterable<readonly [key: string, reading: KeptReading]>): PackedReadings {
  const contents = new DistinctList<Content>((content) => JSON.stringify(content))
  const warranties = new DistinctList<string>((text) => text)
  const packed = Array.from(readings, ([key, { sha256, copies, ...reading }]): [string, PackedReading] => [
    key,
    {
      sha256,
      copies: copies.map(({ record, sayings, ...copy }) => ({ ...copy, content: contents.place({ record, sayings }) })),
      ...(reading.warranties.length > 0 && { warranties: reading.warranties.map((text) => warranties.place(text)) }),
      ...(reading.rejections.length > 0 && { rejections: reading.rejections }),
      ...(reading.diagnostics.length > 0 && { diagnostics: reading.diagnostics }),
    },
  ])
  return { contents: contents.values, warranties: warranties.values, readings: Object.fromEntries(packed) }
}

/** Unpacks what `packReadings` made; copies that say the same share their record. */
export function* unpackReadings(packed: PackedReadings): Generator<[key: string, reading: KeptReading]> {
  for (const [key, { sha256, copies, warranties = [], rejections = [], diagnostics = [] }] of Object.entries(
    packed.readings,
  )) {
    const unpacked = copies.flatMap(({ content, ...copy }) => {
      const { record, sayings } = packed.contents[content] ?? {}
      return record && sayings ? [{ ...copy, record, sayings }] : []
    })
    const texts = warranties.flatMap((place) => packed.warranties[place] ?? [])
    yield [key, { sha256, copies: unpacked, warranties: texts, rejections, diagnostics }]
  }
}

/** Values in the order of their first coming, each once. */
class DistinctList<Value> {
  readonly values: Value[] = []
  readonly #places = new Map<string, number>()
  readonly #identify: (value: Value) => string

  constructor(identify: (value: Value) => string) {
    this.#identify = identify
  }

  /** The value's place in `values`. */
  place(value: Value): number {
    const identity = this.#identify(value)
    const known = this.#places.get(identity)
    if (known !== undefined) return known
    this.#places.set(identity, this.values.length)
    return this.values.push(value) - 1
  }
}
