/**
 * Readings as they cross from a worker and stand in the cache: most articles come in several files that say the same, and
 * most carry the same warranty, so each content and each text is there once.
 *
 * Readings of `kb/217/215.md` and `txt/Q217215.TXT` -> one content, two copies that point to it, and two readings.
 */
import { type ArticleCard, cardFields } from '../../kb-record/article-card.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { originalUrl } from '../../kb-sources/original-url.ts'
import type { FilePlace } from '../fragments/fragment-files.ts'
import { type Columns, openRow, packColumns, valueAt } from './columns.ts'
import type { FileSlice } from './file-slice.ts'
import type { ArticleExtracts } from './name-text.ts'
import {
  type Contents,
  type CopyOfContent,
  type CopyRow,
  numberFields,
  type PackedContent,
  PackedCopy,
  textFields,
} from './packed-content.ts'
import type { FileReading } from './read-content-file.ts'

/** A reading whose articles are packed. */
export type PackedReading = FileReading<CopyOfContent>

/** A reading, but for what its file's name and source say. */
interface ReadingRow extends Pick<FileReading, 'sha256' | 'rejections' | 'diagnostics'> {
  /** Its copies stand before this place among all, and behind those of the reading before. */
  end: number
  /** Places in `PackedReadings.warranties`. */
  warranties: number[]
}

/** Many readings as plain data. */
export interface PackedReadings {
  contents: { cards: Columns<ArticleCard>; extracts: Columns<ArticleExtracts>; places: Columns<FilePlace> }
  copies: Columns<CopyRow>
  warranties: string[]
  slices: FileSlice[]
  /** In the order in which they were packed. */
  readings: Columns<ReadingRow>
}

/** Gives the reading that was packed at a place, for its file as it is called now. */
export type OpenReadings = (place: number, file: ContentFile, sourceUrl: string | null) => PackedReading

export function packReadings(readings: readonly PackedReading[]): PackedReadings {
  const contents = new DistinctList<PackedContent>()
  const warranties = new DistinctList<string>()
  const slices = new DistinctList<FileSlice>()
  const copies: CopyRow[] = []
  const rows = readings.map(({ sha256, rejections, diagnostics, ...reading }): ReadingRow => {
    for (const { content, index, digest, length, slice, fragment, source } of reading.copies) {
      copies.push({
        ...{ content: contents.place(content), index, digest, length, form: source.form, encoding: source.encoding },
        ...{ slice: slice ? slices.place(slice) : -1, file: fragment?.file ?? '' },
        ...{ start: fragment?.start ?? 0, bytes: fragment?.length ?? 0, page: fragment?.page ?? 0 },
      })
    }
    const places = reading.warranties.map((text) => warranties.place(text))
    return { sha256, rejections, diagnostics, end: copies.length, warranties: places }
  })
  return {
    contents: packContents(contents.values),
    copies: packColumns(copies, [...textFields, ...numberFields]),
    warranties: warranties.values,
    slices: slices.values,
    readings: packColumns(rows, ['sha256', 'rejections', 'diagnostics', 'end', 'warranties']),
  }
}

/** Opens what `packReadings` made: a content when the first of its copies is, the rest of a copy when it is asked for. */
export function openReadings(packed: PackedReadings, records: Contents): OpenReadings {
  const { contents, copies, warranties, slices, readings } = packed
  const opened: PackedContent[] = []
  const openContent = (place: number): PackedContent => {
    opened[place] ??= {
      card: openRow(contents.cards, place),
      extracts: openRow(contents.extracts, place),
      place: openRow(contents.places, place),
    }
    return opened[place]
  }
  return (place, file, sourceUrl) => {
    const sha256 = valueAt(readings.sha256, place)
    const source = { name: file.source, path: file.path, sha256: sha256 ?? '', url: originalUrl(sourceUrl, file) }
    const found: PackedCopy[] = []
    const end = readings.end[place] ?? 0
    for (let row = readings.end[place - 1] ?? 0; row < end; row += 1) {
      const content = openContent(copies.content[row] ?? -1)
      found.push(new PackedCopy(content, { columns: copies, row, slices }, source, file, records))
    }
    return {
      file,
      sha256,
      copies: found,
      warranties: valueAt(readings.warranties, place).flatMap((text) => warranties[text] ?? []),
      rejections: valueAt(readings.rejections, place),
      diagnostics: valueAt(readings.diagnostics, place),
    }
  }
}

function packContents(contents: readonly PackedContent[]): PackedReadings['contents'] {
  return {
    cards: packColumns(
      contents.map(({ card }) => card),
      cardFields,
    ),
    extracts: packColumns(
      contents.map(({ extracts }) => extracts),
      ['quotes', 'statements', 'opening', 'unknownServices'],
    ),
    places: packColumns(
      contents.map(({ place }) => place),
      ['file', 'start', 'length'],
    ),
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
