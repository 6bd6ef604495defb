/** The graph over articles in any order, made at once; builds make its parts apart, in threads. */
import { makeImage, sortArticles } from '../../plugins/kb-graph/graph-image.ts'
import { type Graph, type GraphArticle, listTermRows, openGraph } from '../../plugins/kb-graph/index.ts'

/** @throws Error when two articles have the same id. */
export function buildGraph(input: Iterable<GraphArticle>): Graph {
  const articles = sortArticles(input)
  return openGraph(makeImage(articles, [listTermRows(articles)]))
}
