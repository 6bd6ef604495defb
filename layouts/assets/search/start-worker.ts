/**
 * Starts the search worker. The search page runs this by itself, ahead of its longer script: where its address asks for
 * words, the worker is fetching them by the time that the page can take a query. What the worker will need besides words
 * takes the line while that starts.
 */
import { mayBecomeNumbers } from '../../../plugins/kb-search/identifiers/article-number.ts'
import type { ExpectMessage, StartMessage } from '../../../plugins/kb-search/query/messages.ts'
import { PAGES_FILE } from '../../../plugins/kb-search/static/file-names.ts'
import { sitePrefix } from '../scripts/site-address.ts'
import { isPasted, readQuery } from './read-query.ts'

const base = new URL(`${sitePrefix()}search/`, location.href).href
const query = readQuery(location.search)
let early = mayBecomeNumbers(query) ? null : startEarly()

/** The worker that was started with the page, once; after that a new one each time. */
export function takeWorker(): Worker {
  const worker = early ?? startWorker()
  early = null
  return worker
}

function startEarly(): Worker {
  const worker = startWorker()
  // Whoever takes a worker in its place is told why it fails.
  worker.addEventListener('error', () => {
    early = null
  })
  // Of a pasted text only a part will be searched for.
  if (!isPasted(query)) worker.postMessage({ kind: 'expect', query } satisfies ExpectMessage)
  // Read to its end, so that the browser's cache has it for the worker, which says what fails.
  fetch(base + PAGES_FILE, { priority: 'low' })
    .then((pages) => pages.arrayBuffer())
    .catch(() => undefined)
  return worker
}

function startWorker(): Worker {
  const worker = new Worker(`${base}worker.js`, { type: 'module' })
  worker.postMessage({ kind: 'start', base } satisfies StartMessage)
  return worker
}
