/**
 * Builds the graph over all records. Nothing here reads a disk or renders: records in, answers out.
 *
 * In: the records of an archive, in any order. Out: `graph.related('Q298933')`, `graph.entity('dll', 'netif.dll')`, ...
 */

import type { Graph } from './graph.ts'
import { makeImage, sortArticles } from './graph-image.ts'
import { openGraph } from './open-graph.ts'
import { listTermRows } from './terms/term-rows.ts'
import type { GraphArticle } from './types.ts'

/**
 * Builds the graph. Time and memory grow with the number of postings (an article's terms, summed).
 *
 * @throws when two articles have the same id.
 */
export function buildGraph(input: Iterable<GraphArticle>): Graph {
  const articles = sortArticles(input)
  return openGraph(makeImage(articles, [listTermRows(articles)]))
}
