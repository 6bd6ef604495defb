/**
 * Where each module, error code, event and registry key stands in its kind's index: the address of its line. Those that
 * one article alone names have no page of their own, and are linked to their line.
 *
 * `0x80040e21` -> `/error/page/2/#line-0x80040e21`
 */

import { createHash } from 'node:crypto'
import type { Graph } from '../../kb-graph/graph.ts'
import type { EntityNode, NodeKind } from '../../kb-graph/types.ts'
import { compareText } from './compare-text.ts'
import { paginate } from './paginate.ts'
import { cutRegistryTree, listNodes } from './registry-tree.ts'
import { entityIndexPath, pathSegment } from './site-paths.ts'

/** Kinds whose entities are files. */
const moduleKinds = ['dll', 'executable', 'otherFile'] as const satisfies readonly NodeKind[]

/** A name that stays different from all others when its dot becomes an underscore. */
const plainName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)?$/

/** Kinds whose entities are numbers, some with letters before them. */
export type CodeKind = 'errorCode' | 'event'

/** The lines of one graph, made when the first is asked for. */
const linesOfGraph = new WeakMap<Graph, ReadonlyMap<EntityNode, string>>()

/** The site path of an entity's line, with its fragment; undefined for kinds that always have pages. */
export function entityLine(graph: Graph, node: EntityNode): string | undefined {
  const lines = linesOfGraph.get(graph) ?? placeLines(graph)
  linesOfGraph.set(graph, lines)
  return lines.get(node)
}

/**
 * The fragment of an entity's line: an id that begins with a letter and needs no escape anywhere. Numbers have nothing
 * to replace, and a key's segment holds a hash, so that two lines never share one.
 */
export function lineId(name: string): string {
  return `line-${pathSegment(name).replace(/[^a-z0-9-]/g, '_')}`
}

/** The same for a file or a token: odd characters become one, so a hash keeps such names apart. */
export function nameLineId(name: string): string {
  const id = lineId(name)
  return plainName.test(name) ? id : `${id}-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
}

/** Whether a kind's entities are files. */
export function isModuleKind(kind: NodeKind): kind is (typeof moduleKinds)[number] {
  return (moduleKinds as readonly NodeKind[]).includes(kind)
}

/** Codes or events in the order of their numbers, those with letters by the letters first. */
export function listCodes(graph: Graph, kind: CodeKind): EntityNode[] {
  return graph
    .entities(kind)
    .map((node) => ({ node, ...codeParts(node.name) }))
    .sort((a, b) => compareText(a.letters, b.letters) || a.number - b.number)
    .map(({ node }) => node)
}

/** `0xa` -> no letters and 10; `LNK2001` -> `LNK` and 2001; `Error -1018` -> `Error ` and -1018 */
export function codeParts(name: string): { letters: string; number: number } {
  const letters = name.startsWith('0x') ? '' : name.replace(/-?\d+$/, '')
  return { letters, number: Number(name.slice(letters.length)) }
}

/** Whether a kind's entities are numbers, some with letters before them. */
export function isCodeKind(kind: NodeKind): kind is CodeKind {
  return kind === 'errorCode' || kind === 'event'
}

function placeLines(graph: Graph): Map<EntityNode, string> {
  const lines = new Map<EntityNode, string>()
  for (const kind of ['errorCode', 'event'] as const) {
    for (const { url, entries } of paginate(listCodes(graph, kind), entityIndexPath(kind))) {
      for (const node of entries) lines.set(node, `${url}#${lineId(node.name)}`)
    }
  }
  for (const kind of moduleKinds) {
    const sorted = [...graph.entities(kind)].sort((a, b) => compareText(a.name, b.name))
    for (const { url, entries } of paginate(sorted, entityIndexPath(kind))) {
      for (const node of entries) lines.set(node, `${url}#${nameLineId(node.name)}`)
    }
  }
  for (const page of cutRegistryTree(graph.entities('registryKey'))) {
    for (const { key } of listNodes(page)) if (key) lines.set(key, `${page.url}#${lineId(key.name)}`)
  }
  return lines
}
