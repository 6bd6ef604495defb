/**
 * What an article says, wherever it stands, as bytes: the records of a whole archive are half a gigabyte of objects and a
 * hundred megabytes of JSON, and a page shows one of them.
 *
 * record and sayings of Q298933 -> `{ card: { id: 'Q298933', ... }, unknownServices: [], bytes: ... }`
 */
import { toAscii } from '../kb-cache/index.ts'
import type { ArticleQuote } from '../kb-entities/index.ts'
import { type ArticleCard, pickCard } from './article-card.ts'
import type { ArticleSayings } from './article-search.ts'
import type { ContentFile } from './list-content-files.ts'
import type { ArticleCopy } from './read-content-file.ts'
import type { ArticleRecord, ArticleSource } from './types.ts'

/** What copies that say the same have in common, as plain data that costs little to hold and to send. */
export interface PackedContent {
  card: ArticleCard
  quotes: readonly ArticleQuote[]
  unknownServices: readonly string[]
  /** A `Content` in JSON that is all ASCII. */
  bytes: Uint8Array
}

/** What was packed. */
export interface Content {
  /** What it says of its file is known of each copy. */
  record: Omit<ArticleRecord, 'source' | 'editions'>
  sayings: ArticleSayings
}

/** The bytes of what an article says. */
export function packContent({ record, sayings }: Pick<ArticleCopy, 'record' | 'sayings'>): Buffer {
  const { source: _, editions: __, ...body } = record
  return Buffer.from(toAscii(JSON.stringify({ record: body, sayings } satisfies Content)), 'latin1')
}

/** What `packContent` packed. */
export function unpackContent({ buffer, byteOffset, byteLength }: Uint8Array): Content {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('latin1'))
}

/** Packs the copies of a few files; those that say the same share their content. */
export class CopyPacker {
  readonly #contents = new Map<string, OpenContent>()

  /** Packs one copy. */
  pack(copy: ArticleCopy): PackedCopy {
    const { card, quotes, unknownServices } = copy
    const bytes = packContent(copy)
    const identity = JSON.stringify([bytes.toString('latin1'), quotes, unknownServices])
    let content = this.#contents.get(identity)
    if (!content) {
      content = new OpenContent({ card: pickCard(card), quotes, unknownServices, bytes })
      this.#contents.set(identity, content)
    }
    return new PackedCopy(content, copy)
  }
}

/** A content that is unpacked once, when the first of its copies is asked for it. */
export class OpenContent {
  readonly packed: PackedContent
  #unpacked: Content | null = null

  constructor(packed: PackedContent) {
    this.packed = packed
  }

  unpack(): Content {
    this.#unpacked ??= unpackContent(this.packed.bytes)
    return this.#unpacked
  }
}

/** A copy whose record and sayings are unpacked when they are asked for. */
export class PackedCopy implements ArticleCopy {
  readonly content: OpenContent
  readonly card: ArticleCard
  readonly quotes: readonly ArticleQuote[]
  readonly unknownServices: readonly string[]
  readonly source: ArticleSource
  readonly file: ContentFile
  readonly index: number
  readonly digest: string
  readonly length: number

  constructor(
    content: OpenContent,
    { source, file, index, digest, length }: Pick<ArticleCopy, 'source' | 'file' | 'index' | 'digest' | 'length'>,
  ) {
    this.content = content
    this.card = content.packed.card
    this.quotes = content.packed.quotes
    this.unknownServices = content.packed.unknownServices
    this.source = source
    this.file = file
    this.index = index
    this.digest = digest
    this.length = length
  }

  get record(): ArticleRecord {
    return { ...this.content.unpack().record, source: this.source, editions: [] }
  }

  get sayings(): ArticleSayings {
    return this.content.unpack().sayings
  }
}
