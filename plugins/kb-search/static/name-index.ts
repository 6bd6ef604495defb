/**
 * The static index of names: which articles name a module, a service, an error code, an event, a value of the registry
 * or a function, and which page is about it. Cut into files of a few KB; the manifest has the first key of each, so that
 * one fetch answers a name.
 *
 * `names/12.json`: `{"netif.dll": {"kind": "dll", "page": "/dll/netif.dll/", "articles": [217215, 298933]}, ...}`
 */
import { eventKey } from '../identifiers/find-identifiers.ts'
import { findSymbols, isSymbol } from '../identifiers/symbol.ts'
import type { NamedKind, PageOf, SearchArticle } from '../types.ts'
import { type CutIndex, cutByKey } from './cut-by-key.ts'
import { countTitleWords } from './title-words.ts'

/** What the index knows of a name. */
export interface NameEntry {
  kind: NamedKind | 'symbol'
  /** The name as readers write it, where the key does not show it. */
  name?: string
  /** Site path without the prefix; none where no page is about it. */
  page?: string
  /** Article numbers, best first; the longest lists are cut. */
  articles: number[]
  /** How many articles name it, where the list is cut. */
  total?: number
  /** More titles have it as a word than articles name the thing: alone it is no name, but a word like any other. */
  everyday?: true
}

/** Names of one file by their key, in lower case. */
export type NameFile = Record<string, NameEntry>

/** Characters of one file, unpacked. */
const FILE_SIZE = 12_000

/** Articles kept for one name; the name's own page lists all. */
const LONGEST_LIST = 200

/** A symbol of more articles is a product or a word of the trade (`PowerPoint`), and full text knows it better. */
const MOST_WITH_SYMBOL = 40

/** A name in one article. */
interface Naming {
  key: string
  kind: NameEntry['kind']
  name: string
}

/** All articles that give one key, with what they take it for. */
interface NamedBy extends Naming {
  articles: SearchArticle[]
}

/** Builds the index over all articles. */
export function makeNameIndex(articles: readonly SearchArticle[], pageOf: PageOf): CutIndex<NameEntry> {
  const titleWords = countTitleWords(articles)
  const entries = new Map<string, NameEntry>()
  for (const named of collectNames(articles)) {
    if (named.kind === 'symbol' && named.articles.length > MOST_WITH_SYMBOL) continue
    entries.set(named.key, makeEntry(named, pageOf, titleWords.get(named.key) ?? 0))
  }
  return cutByKey(entries, FILE_SIZE)
}

function collectNames(articles: readonly SearchArticle[]): Iterable<NamedBy> {
  const names = new Map<string, NamedBy>()
  for (const article of articles) {
    const seen = new Set<string>()
    for (const naming of namesOf(article)) {
      if (naming.key === '' || seen.has(naming.key)) continue
      seen.add(naming.key)
      const known = names.get(naming.key)
      if (!known) names.set(naming.key, { ...naming, articles: [article] })
      else {
        known.articles.push(article)
        // A service's key that titles write as a symbol stays a service, whichever came first.
        if (known.kind === 'symbol') Object.assign(known, naming)
      }
    }
  }
  return names.values()
}

function makeEntry({ key, kind, name, articles }: NamedBy, pageOf: PageOf, inTitles: number): NameEntry {
  const page = kind === 'symbol' ? null : pageOf(kind, name)
  return {
    kind,
    ...(name.toLowerCase() === key && kind !== 'symbol' ? {} : { name }),
    ...(page === null ? {} : { page }),
    articles: rank(key, articles).slice(0, LONGEST_LIST),
    ...(articles.length > LONGEST_LIST ? { total: articles.length } : {}),
    ...(inTitles > articles.length ? { everyday: true } : {}),
  }
}

/** Everything that an article names, kinds that have pages first. */
function namesOf(article: SearchArticle): Naming[] {
  const plain = (kind: NamedKind, names: readonly string[]): Naming[] =>
    names.map((name) => ({ key: name.toLowerCase(), kind, name }))
  return [
    ...plain('dll', article.dlls),
    ...plain('executable', article.executables),
    ...plain('otherFile', article.otherFiles),
    ...plain('errorCode', article.errorCodes),
    ...article.eventIds.map((id): Naming => ({ key: eventKey(id), kind: 'event', name: String(id) })),
    ...article.services.flatMap(({ name, key }): Naming[] =>
      [name, key ?? ''].map((spelling) => ({ key: spelling.toLowerCase(), kind: 'service', name })),
    ),
    ...article.registryKeys.flatMap(valueOf),
    ...findSymbols(`${article.title} ${article.queryWords.join(' ')}`).map(
      (name): Naming => ({ key: name.toLowerCase(), kind: 'symbol', name }),
    ),
  ]
}

/** The last part of a registry path by which it is known: `...\Parameters\AutoShareServer`, but not `...\Parameters`. */
function valueOf(path: string): Naming[] {
  const last = path.slice(path.lastIndexOf('\\') + 1)
  return isSymbol(last) ? [{ key: last.toLowerCase(), kind: 'registryKey', name: path }] : []
}

/** Articles that have the name in their title first, then those that more articles refer to. */
function rank(key: string, articles: readonly SearchArticle[]): number[] {
  const inTitle = ({ title }: SearchArticle): number => (title.toLowerCase().includes(key) ? 1 : 0)
  return [...articles]
    .sort((one, other) => inTitle(other) - inTitle(one) || other.citedBy - one.citedBy || one.number - other.number)
    .map(({ number }) => number)
}
