/** A list of articles in parts as its pages show it, and the common ways to part one. */
import type { ArticleGroup, ArticleListing, ArticleNumber, ListedArticle } from '../../../../layouts/types.ts'
import { letterId, letterOf } from '../../addresses/first-letter.ts'
import { groupBy } from '../../addresses/group-by.ts'
import { pageSize, pageUrls } from '../../addresses/paginate.ts'
import { type ListPart, listJumps, paginateParts } from '../../addresses/paginate-parts.ts'
import type { ArticleLists, ListedRecord, ProductName } from '../../archive/outline.ts'
import { newestFirst } from '../article/article-links.ts'

/** The most articles that one page gives where it gives numbers alone. */
const numbersOnPage = 1_000

/** Articles of so many consecutive numbers stand together. */
const numberRange = 10_000

/** One page of a list, with its own address. */
type ListedPage = ArticleListing & { url: string }

/**
 * The paths of the pages of a list, known before they are made. A list of more articles than `briefAbove` gives numbers
 * alone.
 */
export function listPageUrls(path: string, articleCount: number, briefAbove = Number.POSITIVE_INFINITY): string[] {
  return pageUrls(path, articleCount, articleCount > briefAbove ? numbersOnPage : pageSize)
}

/** The pages of a list: each with its part of the articles. */
export function viewArticleList(
  parts: readonly ListPart<ListedRecord>[],
  path: string,
  toEntry: (record: ListedRecord) => ListedArticle,
  briefAbove = Number.POSITIVE_INFINITY,
): ListedPage[] {
  if (countEntries(parts) > briefAbove) return viewNumberList(parts, path)
  return viewList(parts, path, pageSize, (records) => ({ articles: records.map(toEntry) }))
}

/** The same where numbers alone are given, in their order within each part. */
function viewNumberList(parts: readonly ListPart<ListedRecord>[], path: string): ListedPage[] {
  const toNumber = ({ id, url }: ListedRecord): ArticleNumber => ({ id, url })
  const sorted = parts.map((part) => ({ ...part, entries: [...part.entries].sort((a, b) => a.number - b.number) }))
  return viewList(sorted, path, numbersOnPage, (records) => ({ articles: [], numbers: records.map(toNumber) }))
}

function viewList(
  parts: readonly ListPart<ListedRecord>[],
  path: string,
  size: number,
  viewEntries: (records: readonly ListedRecord[]) => Pick<ArticleGroup, 'articles' | 'numbers'>,
): ListedPage[] {
  const slices = paginateParts(parts, path, size)
  const jumps = listJumps(slices, parts)
  const total = countEntries(parts)
  return slices.map(({ url, parts: here, pagination }) => ({
    url,
    groups: here.map(({ entries, ...part }) => ({ ...part, ...viewEntries(entries) })),
    jumps,
    total,
    pagination,
  }))
}

function countEntries(parts: readonly ListPart<ListedRecord>[]): number {
  return parts.reduce((sum, { entries }) => sum + entries.length, 0)
}

/** By product, those with most articles first; in the order given within each. */
export function partByProduct(
  records: readonly ListedRecord[],
  collections: Pick<ArticleLists, 'products' | 'productOf'>,
): ListPart<ListedRecord>[] {
  const groups = groupBy(records, collections.productOf)
  const places = new Map(collections.products.map((product, index) => [product, index]))
  const placeOf = (product: ProductName): number => places.get(product) ?? 0
  return [...groups]
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || placeOf(a) - placeOf(b))
    .map(([{ name, url }, entries]) => ({ heading: name, url, id: `in-${lastSegment(url)}`, entries }))
}

/** By the year of the last change, newest first throughout. */
export function partByYear(records: readonly ListedRecord[]): ListPart<ListedRecord>[] {
  return [...groupBy(newestFirst(records), ({ modified }) => modified?.slice(0, 4) ?? null)].map(([year, entries]) => ({
    heading: year ?? 'No date',
    url: null,
    id: `in-${year ?? 'no-year'}`,
    entries,
  }))
}

/** By first letter, in the order given. */
export function partByLetter(records: readonly ListedRecord[]): ListPart<ListedRecord>[] {
  return [...groupBy(records, ({ title }) => letterOf(title))].map(([heading, entries]) => ({
    heading,
    url: null,
    id: letterId(heading),
    entries,
  }))
}

/** By number, in ranges: `Q200000 to Q209999`; few articles need none. */
export function partByNumber(records: readonly ListedRecord[]): ListPart<ListedRecord>[] {
  const sorted = [...records].sort((a, b) => a.number - b.number)
  if (sorted.length <= pageSize) return inOnePart(sorted)
  const ranges = groupBy(sorted, ({ number }) => number - (number % numberRange))
  return [...ranges].map(([first, entries]) => ({
    heading: `Q${first || 1} to Q${first + numberRange - 1}`,
    url: null,
    id: `from-${first}`,
    entries,
  }))
}

/** In the order given, without headings. */
export function inOnePart(records: readonly ListedRecord[]): ListPart<ListedRecord>[] {
  return [{ heading: null, url: null, id: null, entries: records }]
}

function lastSegment(url: string): string {
  return url.split('/').at(-2) ?? ''
}
