/**
 * Where each cited but absent article stands in the index of absent articles.
 *
 * `Q123456` -> `/absent/page/3/#Q123456`
 */

import type { Graph } from '../../kb-graph/graph.ts'
import type { AbsentArticle } from '../../kb-graph/types.ts'
import { type ListSlice, paginateChunks } from './paginate.ts'

/** Path of the index. */
export const absentPath = '/absent/'

/** Fewer than other lists have: each entry brings the articles that cite it, those that are cited most hundreds. */
const entriesOnPage = 100
const citingOnPage = 500

/** The lines of one graph, made when the first is asked for. */
const linesOfGraph = new WeakMap<Graph, ReadonlyMap<string, string>>()

/** The site path of an absent article's line, with its fragment; the index's where only an edition cites it. */
export function absentLine(graph: Graph, id: string): string {
  const lines = linesOfGraph.get(graph) ?? placeLines(graph)
  linesOfGraph.set(graph, lines)
  return lines.get(id) ?? absentPath
}

/** The index's pages with their entries. */
export function paginateAbsent(graph: Graph): ListSlice<AbsentArticle>[] {
  return paginateChunks(cutAbsent(graph.absent()), absentPath)
}

/** An entry that is cited more often than a page has room for has a page of its own. */
export function cutAbsent(absent: readonly AbsentArticle[]): AbsentArticle[][] {
  const chunks: AbsentArticle[][] = []
  let citing = 0
  for (const entry of absent) {
    const chunk = chunks.at(-1)
    citing += entry.citedBy.length
    if (chunk && chunk.length < entriesOnPage && citing <= citingOnPage) chunk.push(entry)
    else {
      chunks.push([entry])
      citing = entry.citedBy.length
    }
  }
  return chunks
}

function placeLines(graph: Graph): Map<string, string> {
  return new Map(paginateAbsent(graph).flatMap(({ url, entries }) => entries.map(({ id }) => [id, `${url}#${id}`])))
}
