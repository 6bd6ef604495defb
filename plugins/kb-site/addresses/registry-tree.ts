/**
 * The registry keys that articles name as a tree, cut into pages: a part with many keys has a page of its own.
 *
 * `HKLM\Software\A`, `HKEY_LOCAL_MACHINE\SOFTWARE\B` -> `HKEY_LOCAL_MACHINE` > `Software` > `A`, `B`
 */
import { lengthenHive } from '../../kb-entities/mentions/registry-hive.ts'
import type { EntityNode } from '../../kb-graph/types.ts'
import { compareText } from './compare-text.ts'
import { entityIndexPath, pathSegment } from './site-paths.ts'

/** A part of the registry. */
export interface RegistryNode {
  /** The last segment of its path, as most articles spell it. */
  segment: string
  /** From the hive on. */
  path: string
  /** The key where articles name it itself, and not only keys below it. */
  key: EntityNode | null
  /** By segment. */
  children: RegistryNode[]
  /** How many keys it holds, itself included. */
  size: number
  /** Its own page; undefined where it stands on a page of a part above it. */
  url?: string
}

/** A part with a page of its own; the first one is the whole registry. */
export type RegistryPage = RegistryNode & { url: string }

/** A part with more keys has its own page. */
const mostKeysInline = 120

/** All pages of the tree, the whole first, each part before those below it. */
export function cutRegistryTree(keys: readonly EntityNode[]): RegistryPage[] {
  const root = { ...growTree(keys), url: entityIndexPath('registryKey') }
  const pages: RegistryPage[] = [root]
  for (const page of pages) {
    for (const node of listNodes(page)) if (isPage(node)) pages.push(node)
  }
  return pages
}

/** The nodes that stand on a page below its own, depth first; of parts with pages of their own only the topmost. */
export function listNodes(page: RegistryNode): RegistryNode[] {
  return page.children.flatMap((child) => [child, ...(isPage(child) ? [] : listNodes(child))])
}

function isPage(node: RegistryNode): node is RegistryPage {
  return node.url !== undefined
}

/** A tree under construction: children by their segment in lower case. */
interface Branch {
  segment: string
  key: EntityNode | null
  children: Map<string, Branch>
}

function growTree(keys: readonly EntityNode[]): RegistryNode {
  const root: Branch = { segment: '', key: null, children: new Map() }
  // The spelling of the key that most articles name is the one that is shown.
  for (const key of [...keys].sort((a, b) => b.articles.length - a.articles.length || compareText(a.name, b.name))) {
    let branch = root
    for (const segment of splitPath(key.name)) {
      const folded = segment.toLowerCase()
      const child = branch.children.get(folded) ?? { segment, key: null, children: new Map() }
      branch.children.set(folded, child)
      branch = child
    }
    branch.key ??= key
  }
  return finish(root, '')
}

function splitPath(name: string): string[] {
  const [hive = '', ...segments] = name.split('\\')
  return [lengthenHive(hive), ...segments]
}

function finish({ segment, key, children }: Branch, path: string): RegistryNode {
  const below = [...children]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, child]) => finish(child, path === '' ? child.segment : `${path}\\${child.segment}`))
  const size = below.reduce((sum, child) => sum + child.size, key ? 1 : 0)
  const node = { segment, path, key, children: below, size }
  const isLarge = path !== '' && size > mostKeysInline && !below.some((child) => child.size === size)
  return isLarge ? { ...node, url: `${entityIndexPath('registryKey')}below/${pathSegment(path)}/` } : node
}
