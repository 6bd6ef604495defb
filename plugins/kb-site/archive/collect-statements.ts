/**
 * What the archive's articles state of each thing, by how many state it: the names of a code, the sources of an event
 * with its message, what a module is and is called.
 *
 * Event 7000 -> `Service Control Manager` in 38 articles, with the message that most give; `W3SVC` in one
 */
import type { Statement } from '../../kb-entities/index.ts'
import { foldRegistryKey } from '../../kb-entities/mentions/registry-hive.ts'
import { compareText } from '../addresses/compare-text.ts'
import type { Archive } from './archive.ts'

/** One thing that articles state of an entity. */
export interface Stated extends Pick<Statement, 'label' | 'text'> {
  /** Id of the article whose words these are: the first of those that say it most. */
  article: string
  /** How many articles state it. */
  count: number
}

/** By `statedKey`, what most articles state first. */
export type StatedEntities = ReadonlyMap<string, readonly Stated[]>

/** Statements of one label. */
interface Gathered {
  labels: Map<string, string[]>
  texts: Map<string, string[]>
  articles: string[]
}

/** The key of an entity: `event 7000`; of a key of the registry, whichever way its root is written. */
export function statedKey(kind: string, name: string): string {
  return `${kind} ${foldRegistryKey(name)}`
}

/** Collects the statements of all articles, which come by their numbers. */
export function collectStatements({ articles }: Pick<Archive, 'articles'>): StatedEntities {
  const entities = new Map<string, Map<string, Gathered>>()
  for (const [id, { extracts }] of articles) {
    for (const statement of extracts.statements) gather(entities, statement, id)
  }
  const keys = [...entities.keys()].sort(compareText)
  return new Map(keys.map((key) => [key, [...(entities.get(key)?.values() ?? [])].map(state).sort(compareStated)]))
}

/** Labels that differ in case and spaces are one: `MSExchangeIS Private`, `MS ExchangeIS Private`. */
function gather(
  entities: Map<string, Map<string, Gathered>>,
  { kind, name, label, text }: Statement,
  id: string,
): void {
  const key = statedKey(kind, name)
  const groups = entities.get(key) ?? new Map<string, Gathered>()
  entities.set(key, groups)
  const folded = label?.toLowerCase().replace(/\s/g, '') ?? ''
  const group: Gathered = groups.get(folded) ?? { labels: new Map(), texts: new Map(), articles: [] }
  groups.set(folded, group)
  if (group.articles.at(-1) !== id) group.articles.push(id)
  if (label !== null) add(group.labels, label, id)
  if (text !== null) add(group.texts, text, id)
}

function add(ids: Map<string, string[]>, words: string, id: string): void {
  ids.set(words, [...(ids.get(words) ?? []), id])
}

function state({ labels, texts, articles }: Gathered): Stated {
  const said = mostStated(texts)
  const [article = ''] = said?.ids ?? articles
  return { label: mostStated(labels)?.words ?? null, text: said?.words ?? null, article, count: articles.length }
}

/** Of equally many, what the first article says. */
function mostStated(said: ReadonlyMap<string, string[]>): { words: string; ids: string[] } | null {
  let most: { words: string; ids: string[] } | null = null
  for (const [words, ids] of said) if (most === null || ids.length > most.ids.length) most = { words, ids }
  return most
}

/** What most articles state first; of equals, what has words, then by label. */
function compareStated(a: Stated, b: Stated): number {
  return (
    b.count - a.count || Number(a.text === null) - Number(b.text === null) || compareText(a.label ?? '', b.label ?? '')
  )
}
