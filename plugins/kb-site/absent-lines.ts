/**
 * Where each cited but absent article stands in the index of absent articles.
 *
 * `Q123456` -> `/absent/page/3/#Q123456`
 */
import type { Graph } from '../kb-graph/types.ts'
import { paginate } from './paginate.ts'

/** Path of the index. */
export const absentPath = '/absent/'

/** The lines of one graph, made when the first is asked for. */
const linesOfGraph = new WeakMap<Graph, ReadonlyMap<string, string>>()

/** The site path of an absent article's line, with its fragment; the index's where only an edition cites it. */
export function absentLine(graph: Graph, id: string): string {
  const lines = linesOfGraph.get(graph) ?? placeLines(graph)
  linesOfGraph.set(graph, lines)
  return lines.get(id) ?? absentPath
}

function placeLines(graph: Graph): Map<string, string> {
  const pages = paginate(graph.absent(), absentPath)
  return new Map(pages.flatMap(({ url, entries }) => entries.map(({ id }) => [id, `${url}#${id}`])))
}
