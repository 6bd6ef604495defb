/**
 * An image opened: its names as strings, and where each stands. Places are looked up kind by kind, when the first of a
 * kind is asked for: most readers need few kinds.
 */
import { type GraphImage, readNames } from './graph-image.ts'
import { memoize } from './memoize.ts'
import { Interner } from './terms/interning.ts'
import { type Postings, rowOf } from './terms/postings.ts'
import { identifyTerm, type Term, type TermKind, termKinds } from './terms/terms.ts'
import type { Replacements } from './types.ts'

/** What an image answers of single articles and terms, by their numbers. */
export interface OpenIndex {
  /** Ids by article. */
  ids: readonly string[]
  /** By article; null where its product has no code. */
  productCodeOf(article: number): string | null
  /** Each term in the spelling that most articles use. */
  terms: readonly Term[]
  /** From article to terms. */
  termsByArticle: Postings
  /** From term to articles, ascending. */
  articlesByTerm: Postings
  /** The numbers of a kind's terms, ascending. */
  listTerms(kind: TermKind): readonly number[]
  findArticle(id: string): number | undefined
  findTerm(kind: TermKind, name: string): number | undefined
  /** From an article's id, present or not. */
  replacements: ReadonlyMap<string, Replacements>
}

/** Opens an image. */
export function openIndex(image: GraphImage): OpenIndex {
  const { ids, productCodes, terms: names, replacements } = readNames(image)
  const { kinds, products, termsByArticle, articlesByTerm } = image.scale
  const terms = names.map((name, term): Term => ({ kind: termKinds[kinds[term]!]!, name }))
  const byKind = groupByKind(terms)
  const articles = new Interner(ids)
  const placesOf = memoize((kind: TermKind) => placeTerms(terms, byKind.get(kind) ?? []))
  return {
    ids,
    productCodeOf: (article) => productCodes[products[article]!] ?? null,
    terms,
    termsByArticle,
    articlesByTerm,
    listTerms: (kind) => byKind.get(kind) ?? [],
    findArticle: (id) => articles.find(id),
    findTerm: (kind, name) => placesOf(kind).get(identifyTerm({ kind, name })),
    replacements: new Map(replacements),
  }
}

/** The numbers of an article's terms; none where there is no such article. */
export function listTermsOf({ findArticle, termsByArticle }: OpenIndex, id: string): number[] {
  const article = findArticle(id)
  return article === undefined ? [] : [...rowOf(termsByArticle, article)]
}

function groupByKind(terms: readonly Term[]): ReadonlyMap<TermKind, readonly number[]> {
  const byKind = new Map<TermKind, number[]>(termKinds.map((kind) => [kind, []]))
  for (const [term, { kind }] of terms.entries()) byKind.get(kind)?.push(term)
  return byKind
}

function placeTerms(terms: readonly Term[], numbers: readonly number[]): ReadonlyMap<string, number> {
  return new Map(numbers.map((term) => [identifyTerm(terms[term]!), term]))
}
