/**
 * Several copies of one article become one record. The page shows the newest of the copies that have the whole text, then
 * the fullest, then the raw form; what its header lacks comes from the others, which are listed as editions.
 */
import type { FrontMatter } from '../../kb-parse/index.ts'
import { type ArticleCard, pickCard } from '../../kb-record/article-card.ts'
import type { ArticleRecord, ArticleSource } from '../../kb-record/types.ts'
import type { FilePlace, FragmentPlace } from '../fragments/fragment-files.ts'
import { type CopyPlace, placeOf } from '../read/copy-place.ts'
import type { ArticleExtracts } from '../read/name-text.ts'
import { orderCopies } from '../read/order-copies.ts'
import { type Content, PackedCopy, pickContent } from '../read/packed-content.ts'
import type { ArticleCopy } from '../read/read-content-file.ts'

/** Why an article's page shows another copy than this one; null where they are equal in both. */
export type ShownReason = 'newer' | 'fuller' | null

/** A copy that says something else than the one shown: kept on a page of its own. */
export interface Edition {
  /** From 2; the copy that is shown is the first. */
  number: number
  record: ArticleRecord
  copy: CopyPlace
  /** What the copy that is shown has before it. */
  reason: ShownReason
}

/** An article of the archive: its merged record and where its text stands. */
export interface Article {
  card: ArticleCard
  /** Read and merged each time that it is asked for: all records together take more memory than all else. */
  record: ArticleRecord
  /** Of the copy whose text is shown. */
  extracts: ArticleExtracts
  /** The record, and what the text says of replacements; as costly. */
  readonly content: Content
  /** Where that stands, or itself. */
  readonly packed: FilePlace | Content
  /** Of the copy whose text is shown, then of the others. */
  sources: readonly ArticleSource[]
  /** The copy whose text is shown. */
  copy: CopyPlace
  /** Where its fragment stands; null where it is to be made from the file. */
  fragment: FragmentPlace | null
  /** Characters of that text, white space apart. */
  length: number
  editions: Edition[]
}

/** Merges the copies of one article, in any order. */
export function mergeCopies(copies: readonly ArticleCopy[]): Article {
  const [best, ...others] = orderCopies(copies)
  if (!best) throw new Error('mergeCopies: expected at least one copy, found none')
  return new MergedArticle(best, others)
}

/** An article whose record is merged when it is asked for, from copies that are read for it; none of it is kept. */
class MergedArticle implements Article {
  readonly card: ArticleCard
  readonly extracts: ArticleExtracts
  readonly fragment: FragmentPlace | null
  readonly length: number
  readonly editions: Edition[]
  readonly #best: ArticleCopy
  readonly #others: readonly ArticleCopy[]
  /** Copies that say something else: those that were packed as one content say the same. */
  readonly #differing: readonly ArticleCopy[]
  /** One that took the place of what was read. */
  #replaced: ArticleRecord | null = null
  #sources: readonly ArticleSource[] | null = null
  #copy: CopyPlace | null = null

  constructor(best: ArticleCopy, others: readonly ArticleCopy[]) {
    this.#best = best
    this.#others = others
    this.#differing = others.filter(({ card }) => card !== best.card)
    this.card = this.#differing.length === 0 ? best.card : pickCard(this.record)
    this.extracts = best.extracts
    this.fragment = best.fragment
    this.length = best.length
    this.editions = findEditions(best, others)
  }

  get sources(): readonly ArticleSource[] {
    this.#sources ??= [this.#best, ...this.#others].map(({ source }) => source)
    return this.#sources
  }

  get copy(): CopyPlace {
    this.#copy ??= placeOf(this.#best)
    return this.#copy
  }

  get record(): ArticleRecord {
    return this.#replaced ?? mergeRecords(this.#best, this.#differing, this.sources.slice(1))
  }

  set record(record: ArticleRecord) {
    this.#replaced = record
  }

  get content(): Content {
    return pickContent({ record: this.record, replacements: this.#best.replacements })
  }

  get packed(): FilePlace | Content {
    const best = this.#best
    const isBest = this.#replaced === null && this.#differing.length === 0
    return isBest && best instanceof PackedCopy ? best.content.place : this.content
  }
}

function mergeRecords(best: ArticleCopy, others: readonly ArticleCopy[], editions: ArticleSource[]): ArticleRecord {
  const record = { ...best.record, editions }
  for (const other of others) fillGaps(record, other.record)
  return record
}

/** The first copy of each text other than the best one's. */
function findEditions(best: ArticleCopy, others: readonly ArticleCopy[]): Edition[] {
  const digests = new Set([best.digest])
  return others
    .filter(({ digest }) => !digests.has(digest) && digests.add(digest))
    .map((copy, index) => ({
      number: index + 2,
      record: copy.record,
      copy: placeOf(copy),
      reason: explainChoice(best, copy),
    }))
}

function explainChoice(shown: ArticleCopy, other: ArticleCopy): ShownReason {
  if ((shown.card.modified ?? '') > (other.card.modified ?? '')) return 'newer'
  return shown.length > other.length ? 'fuller' : null
}

/** Header fields that the record lacks are taken from another copy. */
function fillGaps(record: ArticleRecord, other: ArticleRecord): void {
  if (record.product.code === null) {
    record.product = other.product
    record.productName = other.productName
  }
  if (record.issueType === null) record.issueType = other.issueType
  if (record.solutionType === null) record.solutionType = other.solutionType
  if (record.component === null) record.component = other.component
  if (record.categories === undefined && other.categories) record.categories = other.categories
  record.frontMatter = joinFrontMatter(record.frontMatter, other.frontMatter)
  if (record.appliesTo.length === 0) {
    record.appliesTo = other.appliesTo
    record.appliesToLevels = other.appliesToLevels
    record.appliesToProducts = other.appliesToProducts
  }
  for (const field of ['operatingSystems', 'keywords', 'technology', 'hardware', 'queryWords'] as const) {
    if (record[field].length === 0) record[field] = other[field]
  }
}

/** Old addresses and tags of every copy lead to the article; of a field that two have, the better copy's stays. */
function joinFrontMatter(best: FrontMatter | null, other: FrontMatter | null): FrontMatter | null {
  if (best === null || other === null) return best ?? other
  return {
    tags: [...new Set([...best.tags, ...other.tags])],
    date: best.date ?? other.date,
    redirectFrom: [...new Set([...best.redirectFrom, ...other.redirectFrom])],
    other: { ...other.other, ...best.other },
  }
}
