/**
 * The card of an article: what the archive reads of every article, for its lists and counts. The whole record, which is
 * five times as long, stays on the disk until it is asked for; a record is a card, too.
 */
import type { ArticleRecord } from './types.ts'

/** Of a record, the fields that `cardFields` names. */
export type ArticleCard = Pick<ArticleRecord, (typeof cardFields)[number]>

/** In the order of a card. */
export const cardFields = [
  'id',
  'number',
  'title',
  'url',
  'product',
  'modified',
  'keywords',
  'technology',
  'versions',
  'issueType',
  'productName',
  'derivedIssueType',
  'fileVersions',
  'frontMatter',
] as const satisfies readonly (keyof ArticleRecord)[]

/** The card of a record. */
export function pickCard(record: ArticleCard): ArticleCard {
  return Object.fromEntries(cardFields.map((field) => [field, record[field]])) as unknown as ArticleCard
}
