/**
 * The lists that an archive falls into: products, years, keywords and technologies, each with its articles.
 * Built once after the first pass; every record keeps its place in its product's list.
 */

import type { ArticleCard } from '../../kb-record/article-card.ts'
import { compareText } from '../addresses/compare-text.ts'
import { placeTerms, type TermLines } from '../addresses/term-lines.ts'
import { termPath } from '../addresses/term-urls.ts'
import type { SiteVocabulary } from '../read/site-vocabulary.ts'
import type { Archive } from './archive.ts'
import { openLists } from './article-lists.ts'
import type { ArticleLists } from './outline.ts'

/** One list of articles. */
export interface Collection {
  name: string
  url: string
  description: string | null
  /** By article number. */
  records: ArticleCard[]
}

/** All lists of the archive, each kind sorted by name. */
export interface Collections extends ArticleLists {
  products: readonly Collection[]
  years: readonly Collection[]
  keywords: readonly Collection[]
  technologies: readonly Collection[]
  productOf(article: { id: string }): Collection
  /** By article id, as `termLinesOf` gives them. */
  termLines: ReadonlyMap<string, TermLines>
}

/** Sorts the archive into its lists. */
export function collect(archive: Archive, vocabulary: SiteVocabulary): Collections {
  const records = [...archive.articles.values()].map(({ card }) => card)
  const products = groupProducts(records, vocabulary)
  const years = group(records, '/year/', ({ modified }) => (modified ? [modified.slice(0, 4)] : []))
  const meaning = (token: string) => vocabulary.meanings[token.toLowerCase()] ?? null
  const keywords = group(records, '/keyword/', (record) => record.keywords, undefined, meaning)
  const technologies = group(records, '/technology/', (record) => record.technology, undefined, meaning)
  const termLines = collectLines([...placeTerms(keywords, '/keyword/'), ...placeTerms(technologies, '/technology/')])
  return { ...openLists(products, termLines), years, keywords, technologies, termLines }
}

/** By product code, or by the PRODUCT line where there is no code; the vocabulary names the codes. */
function groupProducts(records: readonly ArticleCard[], { products }: SiteVocabulary): Collection[] {
  const lines = new Map(records.map(({ product }) => [product.code ?? product.name, product.name]))
  return group(
    records,
    '/product/',
    ({ product }) => [product.code ?? product.name],
    (key) => products.get(key)?.name ?? (lines.get(key) || 'Unknown product'),
    (key) => products.get(key)?.description ?? null,
  )
}

/** Groups by path, so that spellings that share a path ("KBSETUP", "kbsetup") share a list, under the first name. */
function group(
  records: readonly ArticleCard[],
  folder: string,
  termsOf: (record: ArticleCard) => readonly string[],
  nameOf: (term: string) => string = (term) => term,
  descriptionOf: (term: string) => string | null = () => null,
): Collection[] {
  const lists = new Map<string, Collection>()
  for (const record of records) {
    for (const term of termsOf(record)) {
      const url = termPath(folder, term)
      const list = lists.get(url)
      if (!list) lists.set(url, { name: nameOf(term), url, description: descriptionOf(term), records: [record] })
      // A record may carry a keyword twice, in two spellings.
      else if (list.records.at(-1) !== record) list.records.push(record)
    }
  }
  return [...lists.values()].sort(
    (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.url, b.url),
  )
}

function collectLines(placed: ReturnType<typeof placeTerms>): Map<string, TermLines> {
  const lines = new Map<string, TermLines>()
  for (const [id, list, line] of placed) lines.set(id, { ...lines.get(id), [list]: line })
  return lines
}
