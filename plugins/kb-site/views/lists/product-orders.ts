/** The orders in which a product's articles can be read: by date, number, title and citations. */
import type { Graph } from '../../../kb-graph/graph.ts'
import { compareText } from '../../addresses/compare-text.ts'
import type { ListPart } from '../../addresses/paginate-parts.ts'
import type { ListedRecord } from '../../archive/outline.ts'
import { inOnePart, partByLetter, partByNumber, partByYear } from './list-articles.ts'

/** A way to read a product's articles. */
export interface ProductOrder {
  name: string
  /** Its part of the address; empty for the order that a product's own address shows. */
  folder: string
  /** How many articles it lists, known before they are sorted. */
  count(records: readonly ListedRecord[], graph: Graph): number
  choose(records: readonly ListedRecord[], graph: Graph): readonly ListedRecord[]
  part(records: readonly ListedRecord[]): ListPart<ListedRecord>[]
  /** Whether entries say how many articles cite them. */
  showsCitations?: true
  /** A list of more articles gives numbers alone. */
  briefAbove?: number
}

const firstLetter = /^[a-z]/i

/** The first is the one that a product's own address shows. */
export const productOrders: readonly ProductOrder[] = [
  { name: 'Newest', folder: '', count: countAll, choose: keepOrder, part: partByYear },
  { name: 'Number', folder: 'by-number/', count: countAll, choose: keepOrder, part: partByNumber, briefAbove: 400 },
  { name: 'Title', folder: 'by-title/', count: countAll, choose: sortByTitle, part: partByLetter },
  {
    name: 'Citations',
    folder: 'by-citations/',
    count: countCited,
    choose: sortByCitations,
    part: inOnePart,
    showsCitations: true,
  },
]

function countAll(records: readonly ListedRecord[]): number {
  return records.length
}

function keepOrder(records: readonly ListedRecord[]): readonly ListedRecord[] {
  return records
}

/** As a reader looks for a title: without regard to case. */
function sortByTitle(records: readonly ListedRecord[]): ListedRecord[] {
  const keys = new Map(records.map((record) => [record, record.title.toLowerCase()]))
  const keyOf = (record: ListedRecord): string => keys.get(record) ?? ''
  return [...records].sort((a, b) => comparePlaces(a, b) || compareText(keyOf(a), keyOf(b)) || a.number - b.number)
}

/** Titles that begin with no letter come first, in one part. */
function comparePlaces(a: ListedRecord, b: ListedRecord): number {
  return Number(firstLetter.test(a.title)) - Number(firstLetter.test(b.title))
}

function countCited(records: readonly ListedRecord[], graph: Graph): number {
  return records.filter(({ id }) => graph.referencedBy(id).length > 0).length
}

/** Those that no article cites are left out. */
function sortByCitations(records: readonly ListedRecord[], graph: Graph): ListedRecord[] {
  const counts = new Map(records.map((record) => [record, graph.referencedBy(record.id).length]))
  const countOf = (record: ListedRecord): number => counts.get(record) ?? 0
  return records.filter((record) => countOf(record) > 0).sort((a, b) => countOf(b) - countOf(a) || a.number - b.number)
}
