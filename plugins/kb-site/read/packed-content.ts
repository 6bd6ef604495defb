/**
 * What an article says, wherever it stands, as bytes: the records of a whole archive are half a gigabyte of objects and a
 * hundred megabytes of JSON, and a page shows one of them.
 *
 * Q298933 -> `{ card: { id: 'Q298933', ... }, extracts: { quotes: [...], ... }, bytes: ... }`
 */
import { toAscii } from '../../kb-cache/index.ts'
import type { ReplacementClaims } from '../../kb-entities/index.ts'
import { type ArticleCard, pickCard } from '../../kb-record/article-card.ts'
import type { ArticleRecord, ArticleSource } from '../../kb-record/types.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { FragmentPlace } from '../fragments/fragment-files.ts'
import type { FileSlice } from './file-slice.ts'
import type { ArticleExtracts } from './name-text.ts'
import type { ArticleCopy } from './read-content-file.ts'

/** What copies that say the same have in common, as plain data that costs little to hold and to send. */
export interface PackedContent {
  card: ArticleCard
  extracts: ArticleExtracts
  /** A `Content` in JSON that is all ASCII. */
  bytes: Uint8Array
}

/** What was packed. */
export interface Content {
  /** What it says of its file is known of each copy. */
  record: Omit<ArticleRecord, 'source' | 'editions'>
  replacements: ReplacementClaims
}

/** The bytes of what an article says. */
export function packContent({ record, replacements }: Pick<ArticleCopy, 'record' | 'replacements'>): Buffer {
  const { source: _, editions: __, ...body } = record
  return Buffer.from(toAscii(JSON.stringify({ record: body, replacements } satisfies Content)), 'latin1')
}

/** What `packContent` packed. */
export function unpackContent({ buffer, byteOffset, byteLength }: Uint8Array): Content {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'))
}

/** Packs the copies of a few files; those that say the same share their content. */
export class CopyPacker {
  readonly #contents = new Map<string, OpenContent>()

  /** Packs one copy, whose fragment stands at `fragment`. */
  pack(copy: ArticleCopy, fragment: FragmentPlace | null): PackedCopy {
    const { card, extracts } = copy
    const bytes = packContent(copy)
    const identity = `${bytes.toString('latin1')}\n${JSON.stringify(extracts)}`
    let content = this.#contents.get(identity)
    if (!content) {
      content = new OpenContent({ card: pickCard(card), extracts, bytes })
      this.#contents.set(identity, content)
    }
    return new PackedCopy(content, { ...copy, fragment })
  }
}

/** A content that is unpacked when a copy is asked for it. */
export class OpenContent {
  readonly packed: PackedContent

  constructor(packed: PackedContent) {
    this.packed = packed
  }

  unpack(): Content {
    return unpackContent(this.packed.bytes)
  }
}

/** A copy whose record is unpacked when it is asked for. */
export class PackedCopy implements ArticleCopy {
  readonly content: OpenContent
  readonly card: ArticleCard
  readonly extracts: ArticleExtracts
  readonly source: ArticleSource
  readonly file: ContentFile
  readonly index: number
  readonly slice: FileSlice | null
  readonly digest: string
  readonly length: number
  readonly fragment: FragmentPlace | null

  constructor(
    content: OpenContent,
    {
      source,
      file,
      index,
      slice,
      digest,
      length,
      fragment,
    }: Pick<ArticleCopy, 'source' | 'file' | 'index' | 'slice' | 'digest' | 'length' | 'fragment'>,
  ) {
    this.content = content
    this.card = content.packed.card
    this.extracts = content.packed.extracts
    this.source = source
    this.file = file
    this.index = index
    this.slice = slice
    this.digest = digest
    this.length = length
    this.fragment = fragment
  }

  get record(): ArticleRecord {
    return { ...this.content.unpack().record, source: this.source, editions: [] }
  }

  get replacements(): ReplacementClaims {
    return this.content.unpack().replacements
  }
}
