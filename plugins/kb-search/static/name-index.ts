/**
 * The static index of names: which articles name a module, a service, an error code, an event, a key or value of the
 * registry or a function, and which page is about it. Cut into files of a few KB, which have the cards of the first articles too;
 * the manifest has the first key of each, so that one fetch answers a name.
 *
 * `names/12.json.gz`: `{"names": {"netif.dll": {"kind": "dll", "page": "/dll/netif.dll/", "articles": [217215]}, ...},
 * "cards": {"217215": ["Netif.dll Fails", "Exchange", "1999-03-02", "kbprb"], ...}}`
 */

import { foldRegistryKey } from '../../kb-entities/mentions/registry-hive.ts'
import { writeErrorCode } from '../identifiers/error-writings.ts'
import { eventKey } from '../identifiers/find-identifiers.ts'
import { findSymbols, isSymbol } from '../identifiers/symbol.ts'
import type { IdentityOf, NamedKind, PageOf, SearchArticle } from '../types.ts'
import { cutByKey } from './cut-by-key.ts'
import { nameBeginning } from './name-beginning.ts'
import { makeCard, type ResultCard } from './result-cards.ts'

/** What the index knows of a name. */
export interface NameEntry {
  kind: NamedKind | 'symbol'
  /** The name as readers write it, where the key does not show it. */
  name?: string
  /** Site path without the prefix; none where no page is about it. */
  page?: string
  /** What it is, in one line. */
  says?: string
  /** Article numbers, best first; the longest lists are cut. */
  articles: number[]
  /** How many articles name it, where the list is cut. */
  total?: number
  /** More titles have it as a word than articles name the thing: alone it is no name, but a word like any other. */
  everyday?: true
}

/** One file. */
export interface NameFile {
  /** By key, in lower case. */
  names: Record<string, NameEntry>
  /** Cards of the articles that results show at first, by number. */
  cards: Record<string, ResultCard>
}

/** All files and the first key of each. */
export interface NameIndex {
  firstKeys: string[]
  /** The first two words of each name of several, sorted; events, errors and paths are known by their form. */
  nameBeginnings: string[]
  files: NameFile[]
}

/** Characters of one file, unpacked, and of one card; articles with several names share theirs. */
const FILE_SIZE = 14_000
const CARD_SIZE = 70

/** Articles of one name whose cards stand in the file. */
const MOST_CARDS = 10

/** A path that fewer articles name has no page; the full text finds it. */
const FEWEST_WITH_PATH = 2

/** Articles kept for one name; the name's own page lists all. */
const LONGEST_LIST = 200

/** A symbol of more articles is a product or a word of the trade (`PowerPoint`), and full text knows it better. */
const MOST_WITH_SYMBOL = 40

/** Kinds whose names queries are searched for by their form. */
const knownByForm: ReadonlySet<NameEntry['kind']> = new Set(['errorCode', 'event'])

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

/** What is known of names besides the articles that give them. */
export interface NameSurroundings {
  pageOf: PageOf
  identityOf: IdentityOf
}

/** Builds the index over all articles. @param titleWords how many titles have each word */
export function makeNameIndex(
  articles: readonly SearchArticle[],
  surroundings: NameSurroundings,
  titleWords: ReadonlyMap<string, number>,
): NameIndex {
  const entries = new Map<string, NameEntry>()
  for (const named of collectNames(articles)) {
    if (named.kind === 'symbol' && named.articles.length > MOST_WITH_SYMBOL) continue
    if (isPath(named) && named.articles.length < FEWEST_WITH_PATH) continue
    entries.set(named.key, makeEntry(named, surroundings, titleWords.get(named.key) ?? 0))
  }
  addOtherNames(entries, surroundings.identityOf)
  addPlainErrors(entries)
  const { firstKeys, files } = cutByKey(
    entries,
    FILE_SIZE,
    (entry) => JSON.stringify(entry).length + CARD_SIZE * shownOf(entry).length,
  )
  const cards = new Map(articles.map((article) => [article.number, makeCard(article)]))
  return {
    firstKeys,
    nameBeginnings: listBeginnings(entries),
    files: files.map((names) => ({ names, cards: pickCards(names, cards) })),
  }
}

function listBeginnings(entries: ReadonlyMap<string, NameEntry>): string[] {
  const names = [...entries]
    .filter(([key, { kind }]) => !knownByForm.has(kind) && key.includes(' ') && !key.includes('\\'))
    .map(([key]) => key)
  return [...new Set(names.map(nameBeginning))].sort()
}

function shownOf({ articles }: NameEntry): number[] {
  return articles.slice(0, MOST_CARDS)
}

function pickCards(
  names: Readonly<Record<string, NameEntry>>,
  cards: ReadonlyMap<number, ResultCard>,
): Record<string, ResultCard> {
  const picked: Record<string, ResultCard> = {}
  for (const number of Object.values(names).flatMap(shownOf)) {
    const card = cards.get(number)
    if (card) picked[number] = card
  }
  return picked
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

function makeEntry(
  { key, kind, name, articles }: NamedBy,
  { pageOf, identityOf }: NameSurroundings,
  inTitles: number,
): NameEntry {
  const page = kind === 'symbol' ? null : pageOf(kind, name)
  const says = kind === 'symbol' ? '' : identityOf(kind, name).says
  return {
    kind,
    ...(isShownByKey({ key, kind, name }) ? {} : { name }),
    ...(page === null ? {} : { page }),
    ...(says === '' ? {} : { says }),
    articles: rank(key, articles).slice(0, LONGEST_LIST),
    ...(articles.length > LONGEST_LIST ? { total: articles.length } : {}),
    ...(inTitles > articles.length ? { everyday: true } : {}),
  }
}

/** Whether the key will do where readers see the name. */
function isShownByKey({ key, kind, name }: Naming): boolean {
  if (kind === 'errorCode') return name === key
  return name.toLowerCase() === key && kind !== 'symbol' && kind !== 'registryKey'
}

/** The symbol of a code leads to the code, with the code's articles; a symbol that titles write is no other thing. */
function addOtherNames(entries: Map<string, NameEntry>, identityOf: IdentityOf): void {
  for (const [key, entry] of [...entries]) {
    if (entry.kind !== 'errorCode') continue
    const code = entry.name ?? key
    for (const name of identityOf(entry.kind, code).names) {
      const known = entries.get(name.toLowerCase())
      if (!known || known.kind === 'symbol') entries.set(name.toLowerCase(), { ...entry, name: code })
    }
  }
}

/** Readers leave out whose error a number is: `error 371` leads to the run-time error where no article has it alone. */
function addPlainErrors(entries: Map<string, NameEntry>): void {
  const named = [...entries].flatMap(([key, entry]) => {
    const plain = /^.+ (error -?\d+)$/.exec(key)?.[1]
    return plain === undefined || entry.kind !== 'errorCode' || entries.has(plain) ? [] : [{ plain, entry }]
  })
  for (const { plain, entry } of named) {
    if (entry.articles.length > (entries.get(plain)?.articles.length ?? 0)) entries.set(plain, entry)
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
    ...article.registryKeys.flatMap((path): Naming[] => [
      { key: foldRegistryKey(path), kind: 'registryKey', name: path },
      ...registryValue(path),
    ]),
    ...findSymbols(`${article.title} ${article.queryWords.join(' ')}`).map(
      (name): Naming => ({ key: name.toLowerCase(), kind: 'symbol', name }),
    ),
  ]
}

function isPath({ key, kind }: Naming): boolean {
  return kind === 'registryKey' && key.includes('\\')
}

/** The last part of a registry path by which it is known: `...\Parameters\AutoShareServer`, but not `...\Parameters`. */
function registryValue(path: string): Naming[] {
  const last = path.slice(path.lastIndexOf('\\') + 1)
  return isSymbol(last) ? [{ key: last.toLowerCase(), kind: 'registryKey', name: path }] : []
}

/** Whether a text has a name, and not the beginning of another: `error 5` is not in `error 53`. */
function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at !== -1 && !/\d/.test(text[at + name.length] ?? '')
}

/** Articles that have the name in their title, a code in whatever writing, first, then those that more articles refer to. */
function rank(key: string, articles: readonly SearchArticle[]): number[] {
  const writings = [key, ...writeErrorCode(key)]
  const inTitle = ({ title }: SearchArticle): number =>
    writings.some((writing) => holdsName(title.toLowerCase(), writing)) ? 1 : 0
  return [...articles]
    .sort((one, other) => inTitle(other) - inTitle(one) || other.citedBy - one.citedBy || one.number - other.number)
    .map(({ number }) => number)
}
