/**
 * What an article's text names and says of it: all of a first pass that depends on nothing but title, body, query words,
 * number and product code. Most articles come in two forms with the same text, and the second copy costs a comparison.
 *
 * `{metadata: {id: 'Q298933', title: ...}, tree}` -> `{entities: {dlls: ['netif.dll'], ...}, extracts: {quotes: [...], ...}, ...}`
 */
import { createHash } from 'node:crypto'
import {
  type ArticleEntities,
  type ArticleQuote,
  collectEntities,
  collectQuotes,
  collectStatements,
  findReplacements,
  findUnknownServices,
  type Mention,
  type NamingArticle,
  type NamingMetadata,
  type ReplacementClaims,
  type SearchedText,
  type ServiceMatcher,
  type Statement,
  searchTexts,
} from '../../kb-entities/index.ts'
import { BodyMemory } from '../../kb-parse/index.ts'
import { findOpening } from './find-opening.ts'
import { isSameTree } from './same-tree.ts'

/** What is taken from an article's text beside its record, for lists, previews and counts. */
export interface ArticleExtracts {
  /** How it speaks of others. */
  quotes: readonly ArticleQuote[]
  /** What it says that codes, events and modules are. */
  statements: readonly Statement[]
  /** Its first sentence; empty where it has none. */
  opening: string
  /** What it calls a service and the vocabulary lacks. */
  unknownServices: readonly string[]
}

/** What an article's text gives, wherever it stands. */
export interface NamedByArticle {
  entities: ArticleEntities
  /** What is named in the title, in each text of the body, in order, and in the query words. */
  mentions: readonly (readonly Mention[])[]
  extracts: ArticleExtracts
  /** What it says of its place in chains of replacement. */
  replacements: ReplacementClaims
  /** Hash of the title's and the body's characters, white space apart: equal for copies that say the same. */
  digest: string
  /** Characters of the body, white space apart: which copy is the fullest. */
  length: number
}

/** Searches articles one after the other; it holds the last one's tree, which a copy may follow. */
export class EntitySearch {
  /** For the parser, which meets the copies before they come here. */
  readonly bodies = new BodyMemory()
  readonly #services: ServiceMatcher
  #last: { article: NamingArticle; named: NamedByArticle } | null = null

  constructor(services: ServiceMatcher) {
    this.#services = services
  }

  /** What the article names: the very object that the article before gave where nothing that decides it differs. */
  find(article: NamingArticle): NamedByArticle {
    if (this.#last && isSameArticle(this.#last.article, article)) return this.#last.named
    const named = findNamed(article, this.#services)
    this.#last = { article, named }
    return named
  }
}

function isSameArticle(a: NamingArticle, b: NamingArticle): boolean {
  return decisive(a.metadata) === decisive(b.metadata) && isSameTree(a.tree, b.tree)
}

/** All of the metadata that `findNamed` reads. */
function decisive({ id, title, queryWords, product }: NamingMetadata): string {
  return JSON.stringify([id, title, queryWords, product.code])
}

function findNamed(article: NamingArticle, services: ServiceMatcher): NamedByArticle {
  const { metadata, tree } = article
  const texts = searchTexts(article, services)
  return {
    entities: collectEntities(article, services, texts),
    mentions: texts.map(({ mentions }) => mentions),
    extracts: {
      quotes: collectQuotes(texts),
      statements: collectStatements(texts),
      opening: findOpening(tree),
      unknownServices: collectUnknownServices(texts, metadata, services),
    },
    replacements: findReplacements(tree, metadata.id),
    ...measureText(metadata.title, texts),
  }
}

function collectUnknownServices(
  texts: readonly SearchedText[],
  { id, product }: NamingMetadata,
  services: ServiceMatcher,
): string[] {
  const context = { articleId: id, productCode: product.code, setOff: false }
  return texts.flatMap(({ text }) => findUnknownServices(text, context, services))
}

function measureText(title: string, texts: readonly SearchedText[]): Pick<NamedByArticle, 'digest' | 'length'> {
  const body = texts.filter(({ block }) => block !== null)
  const text = body.map(({ text }) => text.replace(/\s+/g, '')).join('')
  const digest = createHash('sha1').update(title.replace(/\s+/g, '')).update('\0').update(text).digest('base64')
  return { digest, length: text.length }
}
