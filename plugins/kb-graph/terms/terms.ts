/**
 * Terms: all that an article can have in common with another, each a kind and a name. The inverted index knows nothing
 * else of an article.
 *
 * In: an article that names Netif.dll and cites Q217215. Out: `dll netif.dll`, `reference Q217215`, words of its title.
 */

import { foldRegistryKey } from '../../kb-entities/mentions/registry-hive.ts'
import type { GraphArticle, NodeKind } from '../types.ts'
import { listTitleWords } from './title-words.ts'

/** Entities, cited articles, words of the title, and the article's setting: words of its headings, and its keywords. */
export type TermKind = NodeKind | 'reference' | 'titleWord' | 'setting'

/** One of them, as an article writes it: `{kind: 'dll', name: 'netif.dll'}`. */
export interface Term {
  kind: TermKind
  name: string
}

/** The kinds that have pages of their own and are counted as named together. */
export const nodeKinds: readonly NodeKind[] = [
  'dll',
  'errorCode',
  'event',
  'executable',
  'otherFile',
  'registryKey',
  'service',
]

/** All kinds; a kind's number is its place here. */
export const termKinds: readonly TermKind[] = [...nodeKinds, 'reference', 'titleWord', 'setting']

/** An article's terms; the same one may come twice. An article is no reference of its own. */
export function listTerms(article: GraphArticle): Term[] {
  const services = article.services.map(({ name }) => name)
  const references = article.references.filter((id) => id !== article.id)
  const headingWords = article.sections.flatMap(({ title }) => listTitleWords(title))
  const keywords = article.keywords.map((keyword) => keyword.toLowerCase())
  return [
    ...toTerms('dll', article.dlls),
    ...toTerms('executable', article.executables),
    ...toTerms('otherFile', article.otherFiles),
    ...toTerms('service', services),
    ...toTerms('errorCode', article.errorCodes),
    ...toTerms('event', article.eventIds.map(String)),
    ...toTerms('registryKey', article.registryKeys),
    ...toTerms('reference', references),
    ...toTerms('titleWord', listTitleWords(article.title)),
    ...toTerms('setting', headingWords),
    ...toTerms('setting', keywords),
  ]
}

/** What makes two terms the same: registry keys in any case, with the hive short or long, are one key. */
export function identifyTerm({ kind, name }: Term): string {
  return `${kind}\n${kind === 'registryKey' ? foldRegistryKey(name) : name}`
}

/** Whether terms of a kind are entities, which have pages of their own. */
export function isNodeKind(kind: TermKind): kind is NodeKind {
  return kind !== 'reference' && kind !== 'titleWord' && kind !== 'setting'
}

function toTerms(kind: TermKind, names: readonly string[]): Term[] {
  return names.map((name) => ({ kind, name }))
}
