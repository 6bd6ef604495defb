/** The orders in which a product's articles can be read: by date, number, title and citations. */
import type { Graph } from '../../kb-graph/types.ts'
import type { ListedRecord } from '../outline/outline.ts'
import type { ListPart } from '../paginate-parts.ts'
import type { ArticleRecord } from '../types.ts'
import { compareText } from './compare-text.ts'
import { inOnePart, partByLetter, partByNumber, partByYear } from './list-articles.ts'

/** A way to read a product's articles. */
export interface ProductOrder {
  name: string
  /** Its part of the address; empty for the order that a product's own address shows. */
  folder: string
  choose(records: readonly ArticleRecord[], graph: Graph): readonly ArticleRecord[]
  part(records: readonly ListedRecord[]): ListPart<ListedRecord>[]
  /** Whether entries say how many articles cite them. */
  showsCitations?: true
  /** A list of more articles gives numbers alone. */
  briefAbove?: number
}

/** The first is the one that a product's own address shows. */
export const productOrders: readonly ProductOrder[] = [
  { name: 'Newest', folder: '', choose: (records) => records, part: partByYear },
  { name: 'Number', folder: 'by-number/', choose: (records) => records, part: partByNumber, briefAbove: 400 },
  { name: 'Title', folder: 'by-title/', choose: sortByTitle, part: partByLetter },
  { name: 'Citations', folder: 'by-citations/', choose: sortByCitations, part: inOnePart, showsCitations: true },
]

/** Whether a list of so many articles gives numbers alone. */
export function isBriefOrder(entryCount: number, { briefAbove }: ProductOrder): boolean {
  return briefAbove !== undefined && entryCount > briefAbove
}

/** As a reader looks for a title: without regard to case. */
function sortByTitle(records: readonly ArticleRecord[]): ArticleRecord[] {
  const keys = new Map(records.map((record) => [record, record.title.toLowerCase()]))
  const keyOf = (record: ArticleRecord): string => keys.get(record) ?? ''
  return [...records].sort((a, b) => comparePlaces(a, b) || compareText(keyOf(a), keyOf(b)) || a.number - b.number)
}

/** Titles that begin with no letter come first, in one part. */
function comparePlaces(a: ArticleRecord, b: ArticleRecord): number {
  const isLetter = ({ title }: ArticleRecord): number => (/^[a-z]/i.test(title) ? 1 : 0)
  return isLetter(a) - isLetter(b)
}

/** Those that no article cites are left out. */
function sortByCitations(records: readonly ArticleRecord[], graph: Graph): ArticleRecord[] {
  const counts = new Map(records.map((record) => [record, graph.referencedBy(record.id).length]))
  const countOf = (record: ArticleRecord): number => counts.get(record) ?? 0
  return records.filter((record) => countOf(record) > 0).sort((a, b) => countOf(b) - countOf(a) || a.number - b.number)
}
