/**
 * The static index of names: which articles name a DLL, a program, a service, an error code or an event. Keys are
 * sorted and cut into files of a few KB; the manifest has the first key of each, so that one fetch answers a name.
 *
 * `names/12.json`: `{"netif.dll": [217215, 298933], "netlogon.dll": [...]}`
 */
import { eventKey } from '../identifiers/find-identifiers.ts'
import type { SearchArticle } from '../types.ts'

/** Article numbers by key, best first. */
export type NameFile = Record<string, number[]>

/** The files in the order of their keys, and the first key of each. */
export interface NameIndex {
  firstKeys: string[]
  files: NameFile[]
}

/** Characters of one file, unpacked. */
const FILE_SIZE = 12_000

/** Articles kept for one name; the name's own page lists all. */
const LONGEST_LIST = 200

/** Builds the index over all articles. */
export function makeNameIndex(articles: readonly SearchArticle[]): NameIndex {
  const lists = new Map<string, SearchArticle[]>()
  for (const article of articles) {
    for (const key of namesOf(article)) lists.set(key, [...(lists.get(key) ?? []), article])
  }
  const index: NameIndex = { firstKeys: [], files: [] }
  let size = Number.POSITIVE_INFINITY
  for (const key of [...lists.keys()].sort()) {
    const numbers = rank(key, lists.get(key) ?? []).slice(0, LONGEST_LIST)
    if (size > FILE_SIZE) {
      index.firstKeys.push(key)
      index.files.push({})
      size = 0
    }
    const file = index.files.at(-1)
    if (file) file[key] = numbers
    size += key.length + numbers.join().length
  }
  return index
}

/** Position of the file that may have a key; -1 where the key sorts before all. */
export function nameFileOf(key: string, firstKeys: readonly string[]): number {
  return firstKeys.findLastIndex((first) => first <= key)
}

function namesOf(article: SearchArticle): Set<string> {
  const services = article.services.flatMap(({ name, key }) => [name, key ?? ''])
  const names = [...article.dlls, ...article.executables, ...article.errorCodes, ...services]
  const keys = [...names.map((name) => name.toLowerCase()), ...article.eventIds.map(eventKey)]
  return new Set(keys.filter((key) => key !== ''))
}

/** Articles that have the name in their title first, then those that more articles refer to. */
function rank(key: string, articles: readonly SearchArticle[]): number[] {
  const inTitle = ({ title }: SearchArticle): number => (title.toLowerCase().includes(key) ? 1 : 0)
  return [...articles]
    .sort((one, other) => inTitle(other) - inTitle(one) || other.citedBy - one.citedBy || one.number - other.number)
    .map(({ number }) => number)
}
