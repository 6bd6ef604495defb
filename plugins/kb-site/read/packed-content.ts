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

/** A copy whose record is read when it is asked for. */
export class PackedCopy implements CopyOfContent {
  readonly content: PackedContent
  readonly source: ArticleSource
  readonly file: ContentFile
  readonly index: number
  readonly slice: FileSlice | null
  readonly digest: string
  readonly length: number
  readonly fragment: FragmentPlace | null
  readonly #contents: Contents

  constructor(
    {
      content,
      source,
      file,
      index,
      slice,
      digest,
      length,
      fragment,
    }: Pick<CopyOfContent, 'content' | 'source' | 'file' | 'index' | 'slice' | 'digest' | 'length' | 'fragment'>,
    contents: Contents,
  ) {
    this.content = content
    this.source = source
    this.file = file
    this.index = index
    this.slice = slice
    this.digest = digest
    this.length = length
    this.fragment = fragment
    this.#contents = contents
  }

  get card(): ArticleCard {
    return this.content.card
  }

  get extracts(): ArticleExtracts {
    return this.content.extracts
  }

  get record(): ArticleRecord {
    return { ...this.#find().record, source: this.source, editions: [] }
  }

  get replacements(): ReplacementClaims {
    return this.#find().replacements
  }

  #find(): Content {
    return this.#contents.findContent(this.content.place, placeOf(this))
  }
}
