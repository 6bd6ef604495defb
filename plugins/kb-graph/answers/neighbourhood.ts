/**
 * The neighbourhood of an entity: the modules and services that share most articles with it, and what those share among
 * themselves. Small enough to be drawn.
 *
 * In: Netif.dll. Out: nodes Netif.dll, Dsamain.exe, ...; edges Netif.dll to Dsamain.exe with 2 articles, ...
 */

import type { Graph } from '../graph.ts'
import type { EntityNode, Neighbour, Neighbourhood, NeighbourhoodEdge, NodeKind } from '../types.ts'

/** How many entities stand around the one in the middle at most. */
const mostNeighbours = 10

/** How many pairs of neighbours are joined at most: more hide what they show. */
const mostSideEdges = 10

/** One or two articles say as much as a picture of what they name. */
const fewestArticles = 3

const pictured: ReadonlySet<NodeKind> = new Set(['dll', 'executable', 'service'])

/**
 * The entity is `nodes[0]`, its neighbours follow, closest first. Undefined where few articles name it.
 */
export function neighbourhood(graph: Graph, kind: NodeKind, name: string): Neighbourhood | undefined {
  const middle = graph.entity(kind, name)
  if (!middle || middle.articles.length < fewestArticles) return undefined
  const around = graph
    .coNamed(kind, name)
    .filter((other) => pictured.has(other.kind))
    .slice(0, mostNeighbours)
    .flatMap((other) => graph.entity(other.kind, other.name) ?? [])
  const nodes = [middle, ...around]
  return { nodes: describeNodes(nodes), edges: linkNodes(nodes) }
}

function describeNodes(nodes: readonly EntityNode[]): Neighbour[] {
  const middle = new Set(nodes[0]?.articles)
  return nodes.map(({ kind, name, articles }) => ({
    kind,
    name,
    articles: articles.length,
    shared: countShared(articles, middle),
  }))
}

/** The middle with each neighbour, then the pairs of neighbours that share most articles. Ends are places in `nodes`. */
function linkNodes(nodes: readonly EntityNode[]): NeighbourhoodEdge[] {
  const edges = nodes.flatMap(({ articles }, source) => {
    const own = new Set(articles)
    return nodes.slice(source + 1).map((other, offset) => ({
      source,
      target: source + 1 + offset,
      count: countShared(other.articles, own),
    }))
  })
  const spokes = edges.filter(({ source }) => source === 0)
  const sides = edges.filter(({ source, count }) => source > 0 && count > 0).sort((a, b) => b.count - a.count)
  return [...spokes, ...sides.slice(0, mostSideEdges)]
}

function countShared(articles: readonly string[], others: ReadonlySet<string>): number {
  return articles.reduce((count, id) => count + (others.has(id) ? 1 : 0), 0)
}
