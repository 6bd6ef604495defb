/**
 * Keys of pages: a hash of all that a page's HTML depends on besides the code and the texts of its files, by which it is
 * known again.
 */
import { createHash } from 'node:crypto'
import type { Graph } from '../../kb-graph/graph.ts'
import { nodeUrl } from '../addresses/entity-page.ts'
import type { ArticleJob } from '../views/article/article-job.ts'

/** The key of a page whose view shows everything; `site` and `view` are JSON. */
export function keyView(site: string, view: string): string {
  return hash(site, view)
}

/**
 * The key of an article's page. The files that its record was read from stand for the record, which is several times as
 * long and made of nothing else; where its entities lead is all of its links that the view does not show.
 * @param files as `nameFiles` gives them
 */
export function keyArticle(site: string, page: ArticleJob['page'], id: string, graph: Graph, files: string): string {
  const leads = graph.entitiesOf(id).map((node) => nodeUrl(graph, node))
  return hash(site, JSON.stringify(page), JSON.stringify(leads), files)
}

function hash(...texts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(texts.map(({ length }) => length)))
    .update(texts.join(''))
    .digest('base64')
}
