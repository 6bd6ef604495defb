/**
 * The neighbourhood of an entity: the modules and services that share most articles with it, and what those share among
 * themselves. Small enough to be drawn.
 *
 * In: Netif.dll. Out: nodes Netif.dll, Dsamain.exe, ...; edges Netif.dll to Dsamain.exe with 2 articles, ...
 */
import type { EntityNode, Graph, Neighbour, Neighbourhood, NeighbourhoodEdge, NodeKind } from './types.ts'

/** How many entities stand around the one in the middle at most. */
const mostNeighbours = 10

const pictured: ReadonlySet<NodeKind> = new Set(['dll', 'executable', 'service'])

/** The entity is `nodes[0]`, its neighbours follow, closest first. Undefined for an entity that no article names. */
export function neighbourhood(graph: Graph, kind: NodeKind, name: string): Neighbourhood | undefined {
  const middle = graph.entity(kind, name)
  if (!middle) return undefined
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

/** Every pair that shares an article, by places in `nodes`. */
function linkNodes(nodes: readonly EntityNode[]): NeighbourhoodEdge[] {
  return nodes.flatMap(({ articles }, source) => {
    const own = new Set(articles)
    return nodes.slice(source + 1).flatMap((other, offset) => {
      const count = countShared(other.articles, own)
      return count > 0 ? [{ source, target: source + 1 + offset, count }] : []
    })
  })
}

function countShared(articles: readonly string[], others: ReadonlySet<string>): number {
  return articles.reduce((count, id) => count + (others.has(id) ? 1 : 0), 0)
}
