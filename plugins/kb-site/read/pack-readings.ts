/**
 * Readings as they cross from a worker and stand in the cache: most articles come in several files that say the same, and
 * most carry the same warranty, so each content and each text is there once.
 *
 * Readings of `kb/217/215.md` and `txt/Q217215.TXT` -> one content, and two readings that point to it.
 */

import type { ArticleSource } from '../../kb-record/types.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { originalUrl } from '../../kb-sources/original-url.ts'
import type { FragmentPlace } from '../fragments/fragment-files.ts'
import type { FileSlice } from './file-slice.ts'
import { type Contents, type CopyOfContent, type PackedContent, PackedCopy } from './packed-content.ts'
import type { FileReading } from './read-content-file.ts'

/** A reading whose articles are packed. */
export type PackedReading = FileReading<CopyOfContent>

/** A copy whose content stands in `PackedReadings.contents`. */
interface CopyEntry
  extends Pick<CopyOfContent, 'index' | 'digest' | 'length'>,
    Pick<ArticleSource, 'form' | 'encoding'> {
  content: number
  /** Of `PackedReadings.slices`; left out where its file was read as a whole. */
  slice?: number
  /** Left out where none was made. */
  fragment?: FragmentPlace
}

/** A reading that points into the lists; what is empty is left out, and so is what the file's name and source say. */
interface ReadingEntry {
  sha256: string | null
  copies: CopyEntry[]
  warranties?: number[]
  rejections?: FileReading['rejections']
  diagnostics?: FileReading['diagnostics']
}

/** Many readings as plain data. */
export interface PackedReadings {
  contents: PackedContent[]
  warranties: string[]
  slices: FileSlice[]
  /** In the order in which they were packed. */
  readings: ReadingEntry[]
}

/** Gives the reading that was packed at a place, for its file as it is called now. */
export type OpenReadings = (place: number, file: ContentFile, sourceUrl: string | null) => PackedReading

/** Packs readings. */
export function packReadings(readings: readonly PackedReading[]): PackedReadings {
  const contents = new DistinctList<PackedContent>()
  const warranties = new DistinctList<string>()
  const slices = new DistinctList<FileSlice>()
  const entries = readings.map(
    ({ sha256, copies, ...reading }): ReadingEntry => ({
      sha256,
      copies: copies.map(({ content, index, digest, length, slice, fragment, source: { form, encoding } }) => ({
        ...{ content: contents.place(content), index, digest, length, form, encoding },
        ...(slice && { slice: slices.place(slice) }),
        ...(fragment && { fragment }),
      })),
      ...(reading.warranties.length > 0 && { warranties: reading.warranties.map((text) => warranties.place(text)) }),
      ...(reading.rejections.length > 0 && { rejections: reading.rejections }),
      ...(reading.diagnostics.length > 0 && { diagnostics: reading.diagnostics }),
    }),
  )
  return { contents: contents.values, warranties: warranties.values, slices: slices.values, readings: entries }
}

/** Opens what `packReadings` made. */
export function openReadings(
  { contents, warranties, slices, readings }: PackedReadings,
  records: Contents,
): OpenReadings {
  return (place, file, sourceUrl) => {
    const entry = readings[place]
    if (!entry) throw new RangeError(`Expected a reading below ${readings.length}, found ${place}`)
    const sha256 = entry.sha256 ?? ''
    const url = originalUrl(sourceUrl, file)
    return {
      file,
      sha256: entry.sha256,
      copies: entry.copies.flatMap(
        ({ content: number, form, encoding, slice: place = -1, fragment = null, ...copy }) => {
          const content = contents[number]
          const source = { name: file.source, path: file.path, form, encoding, sha256, url }
          const slice = slices[place] ?? null
          return content ? [new PackedCopy({ ...copy, content, source, file, slice, fragment }, records)] : []
        },
      ),
      warranties: (entry.warranties ?? []).flatMap((text) => warranties[text] ?? []),
      rejections: entry.rejections ?? [],
      diagnostics: entry.diagnostics ?? [],
    }
  }
}

/** Values in the order of their first coming, each once. */
class DistinctList<Value> {
  readonly values: Value[] = []
  readonly #places = new Map<Value, number>()

  /** The value's place in `values`. */
  place(value: Value): number {
    const known = this.#places.get(value)
    if (known !== undefined) return known
    this.#places.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}
