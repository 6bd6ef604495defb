/**
 * The search worker: the full-text index is read and ranked here, off the page's own thread, so that typing never waits.
 * Built into `search/worker.js`. It answers every query in turn; the page takes the answer to its latest one.
 */

import { type Bundles, openBundles } from './bundles.ts'
import type { Answer, Request } from './messages.ts'
import { fetchWords, searchArticles } from './search-articles.ts'

let bundles: Promise<Bundles> | undefined

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'start') {
    bundles = openBundles(data)
    // A failure to load is told with the first query.
    bundles.catch(() => undefined)
    return
  }
  if (data.kind === 'expect') {
    await bundles?.then((opened) => fetchWords(opened, data.query)).catch(() => undefined)
    return
  }
  const answer: Answer = await (bundles ?? Promise.reject(new Error('found a query before the start')))
    .then((opened) => searchArticles(opened, data))
    .catch((error: unknown) => ({ kind: 'failure', id: data.id, reason: String(error) }))
  self.postMessage(answer)
})
