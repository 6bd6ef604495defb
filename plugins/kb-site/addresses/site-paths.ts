/**
 * Site paths of every kind of page, without the path prefix. Article paths are those of the existing archive, which
 * source code all over the world cites, and never change: `articlePath(298933)` is `/kb/298/Q298933/`,
 * `articlePath(10022)` is `/kb/010/Q10022/`.
 */
import { createHash } from 'node:crypto'
import type { EntityKind } from '../../kb-entities/types.ts'

/** First folder of each entity kind's pages. References lead to articles, so they have none. */
const entityFolders: Readonly<Record<Exclude<EntityKind, 'reference'>, string>> = {
  dll: 'dll',
  executable: 'exe',
  otherFile: 'file',
  service: 'service',
  errorCode: 'error',
  event: 'event',
  registryKey: 'registry',
}

/** First folders of all that the site makes itself; prose may not stand there, `data` apart, which has no page. */
export const ownFolders: ReadonlySet<string> = new Set([
  ...Object.values(entityFolders),
  ...['absent', 'assets', 'builds', 'design', 'id', 'kb', 'keyword', 'original', 'product', 'report', 'search'],
  ...['stats', 'technology', 'title', 'warranty', 'year'],
])

/** Names that Windows reserves, whatever follows the dot: a checkout there could not hold such a folder. */
const reservedName = /^(?:con|conin\$|conout\$|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/** Path of an article's page: the folder is the first three of the number's six digits. */
export function articlePath(number: number): string {
  const digits = String(number)
  return `/kb/${digits.padStart(6, '0').slice(0, 3)}/Q${digits}/`
}

/** Path of another edition of an article (`/kb/298/Q298933/editions/2/`). */
export function editionPath(articleNumber: number, edition: number): string {
  return `${articlePath(articleNumber)}editions/${edition}/`
}

/** Path of an index of entities (`/dll/`). */
export function entityIndexPath(kind: Exclude<EntityKind, 'reference'>): string {
  return `/${entityFolders[kind]}/`
}

/** Path of one entity's page (`/dll/netif.dll/`). */
export function entityPath(kind: Exclude<EntityKind, 'reference'>, name: string): string {
  return `${entityIndexPath(kind)}${pathSegment(name)}/`
}

/** Path of a list page: the first has the bare path, the n-th `path/n/`. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}page/${page}/`
}

/**
 * A name as one lower-case path segment that every file system can hold: letters, digits and `. _ - ~ ! $ @` stay,
 * other characters become `-`. When characters were lost, a short hash keeps different names apart.
 */
export function pathSegment(name: string): string {
  const lower = name.toLowerCase()
  const plain = lower
    .replace(/[^a-z0-9._~!$@-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
  const exact = plain === lower.replaceAll(' ', '-')
  const isReserved = reservedName.test(plain)
  if (exact && plain !== '' && !isReserved) return plain
  return `${isReserved ? plain.replaceAll('.', '-') : plain || 'name'}-${createHash('sha256').update(lower).digest('hex').slice(0, 6)}`
}
