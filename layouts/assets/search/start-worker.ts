/**
 * Starts the search worker. The search page runs this by itself, ahead of its longer script: where its address asks for
 * words, the worker is fetching them by the time that the page can take a query.
 */
import { mayBecomeNumbers } from '../../../plugins/kb-search/identifiers/article-number.ts'
import type { ExpectMessage, StartMessage } from '../../../plugins/kb-search/query/messages.ts'
import { sitePrefix } from '../scripts/site-address.ts'
import { isPasted, readQuery } from './read-query.ts'

const query = readQuery(location.search)
let early = mayBecomeNumbers(query) ? null : startWorker()
// Whoever takes a worker in its place is told why it fails.
early?.addEventListener('error', () => {
  early = null
})
// Of a pasted text only a part will be searched for.
if (!isPasted(query)) early?.postMessage({ kind: 'expect', query } satisfies ExpectMessage)

/** The worker that was started with the page, once; after that a new one each time. */
export function takeWorker(): Worker {
  const worker = early ?? startWorker()
  early = null
  return worker
}

function startWorker(): Worker {
  const base = new URL(`${sitePrefix()}search/`, location.href).href
  const worker = new Worker(`${base}worker.js`, { type: 'module' })
  worker.postMessage({ kind: 'start', base } satisfies StartMessage)
  return worker
}
