/**
 * What an article says, wherever it stands: its record is on the disk until it is asked for. The records of a whole archive
 * are half a gigabyte of objects and a hundred megabytes of JSON, and a page shows one of them.
 *
 * Q298933 -> `{ card: { id: 'Q298933', ... }, extracts: { quotes: [...], ... }, place: { file: '07f5a31c2e', ... } }`
 */
import { toAscii } from '../../kb-cache/index.ts'
import type { ReplacementClaims } from '../../kb-entities/index.ts'
import { type ArticleCard, pickCard } from '../../kb-record/article-card.ts'
import type { ArticleRecord, ArticleSource } from '../../kb-record/types.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { FilePlace, FragmentPlace, FragmentWriter } from '../fragments/fragment-files.ts'
import { type Columns, valueAt } from './columns.ts'
import { type CopyPlace, placeOf } from './copy-place.ts'
import type { FileSlice } from './file-slice.ts'
import type { ArticleExtracts } from './name-text.ts'
import type { ArticleCopy } from './read-content-file.ts'

/** What copies that say the same have in common, as plain data that costs little to hold and to send. */
export interface PackedContent {
  card: ArticleCard
  extracts: ArticleExtracts
  /** Where a `Content` stands in JSON. */
  place: FilePlace
}

/** What was packed. */
export interface Content {
  /** What it says of its file is known of each copy. */
  record: Omit<ArticleRecord, 'source' | 'editions'>
  replacements: ReplacementClaims
}

/** A copy whose content is packed. */
export interface CopyOfContent extends ArticleCopy {
  content: PackedContent
}

/** Finds what was packed; where it is not whole any more, in the file of a copy, which gives the same. */
export interface Contents {
  /** @throws GoneFile where that file is needed and holds another text */
  findContent(place: FilePlace, copy: CopyPlace): Content
}

/** What of a copy is packed. */
export function pickContent({ record, replacements }: Pick<ArticleCopy, 'record' | 'replacements'>): Content {
  const { source: _, editions: __, ...body } = record
  return { record: body, replacements }
}

/** Packs the copies of a few files; those that say the same share their content. */
export class CopyPacker {
  readonly #records: FragmentWriter
  readonly #contents = new Map<string, PackedContent>()

  constructor(records: FragmentWriter) {
    this.#records = records
  }

  /** Packs one copy, whose fragment stands at `fragment`; its record can be read once the writer has been flushed. */
  pack(copy: ArticleCopy, fragment: FragmentPlace | null): CopyOfContent {
    const { card, extracts } = copy
    const json = toAscii(JSON.stringify(pickContent(copy)))
    const identity = `${json}\n${JSON.stringify(extracts)}`
    let content = this.#contents.get(identity)
    if (!content) {
      content = { card: pickCard(card), extracts, place: this.#records.addRecord(json) }
      this.#contents.set(identity, content)
    }
    return { ...copy, content, fragment }
  }
}

/** A copy in `PackedReadings`, which says the rest of its fragment and slice. */
export interface CopyRow extends Pick<ArticleSource, 'form' | 'encoding'> {
  /** Place of its content. */
  content: number
  index: number
  digest: string
  length: number
  /** Place of its slice; -1 where its file was read as a whole. */
  slice: number
  /** Of its fragment, as the next three are; empty where none was made. */
  file: string
  start: number
  bytes: number
  page: number
}

/** Fields of a row that are texts, and those that are numbers. */
export const textFields = ['digest', 'form', 'encoding', 'file'] as const
export const numberFields = ['content', 'index', 'length', 'slice', 'start', 'bytes', 'page'] as const

/** Where a copy is a row among others. */
export interface CopyRows {
  columns: Columns<CopyRow>
  row: number
  slices: readonly FileSlice[]
}

/** A copy of which a file's other copies, its row and the disk tell each thing when it is asked for. */
export class PackedCopy implements CopyOfContent {
  readonly content: PackedContent
  readonly file: ContentFile
  readonly #rows: CopyRows
  readonly #source: Omit<ArticleSource, 'form' | 'encoding'>
  readonly #contents: Contents

  /** @param source what all copies of the file share of it */
  constructor(
    content: PackedContent,
    rows: CopyRows,
    source: Omit<ArticleSource, 'form' | 'encoding'>,
    file: ContentFile,
    contents: Contents,
  ) {
    this.content = content
    this.file = file
    this.#rows = rows
    this.#source = source
    this.#contents = contents
  }

  get card(): ArticleCard {
    return this.content.card
  }

  get extracts(): ArticleExtracts {
    return this.content.extracts
  }

  get source(): ArticleSource {
    const { columns, row } = this.#rows
    const { name, path, sha256, url } = this.#source
    return { name, path, form: valueAt(columns.form, row), encoding: valueAt(columns.encoding, row), sha256, url }
  }

  get index(): number {
    return this.#number('index')
  }

  get length(): number {
    return this.#number('length')
  }

  get digest(): string {
    return valueAt(this.#rows.columns.digest, this.#rows.row)
  }

  get slice(): FileSlice | null {
    return this.#rows.slices[this.#number('slice')] ?? null
  }

  get fragment(): FragmentPlace | null {
    const file = valueAt(this.#rows.columns.file, this.#rows.row)
    if (file === '') return null
    return { file, start: this.#number('start'), length: this.#number('bytes'), page: this.#number('page') }
  }

  get record(): ArticleRecord {
    return { ...this.#find().record, source: this.source, editions: [] }
  }

  get replacements(): ReplacementClaims {
    return this.#find().replacements
  }

  #number(field: (typeof numberFields)[number]): number {
    const { columns, row } = this.#rows
    return columns[field][row] ?? Number.NaN
  }

  #find(): Content {
    return this.#contents.findContent(this.content.place, placeOf(this))
  }
}
