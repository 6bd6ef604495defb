/**
 * The search worker: the full-text index is read and ranked here, off the page's own thread, so that typing never waits.
 * Built into `search/worker.js`. It answers every query in turn; the page takes the answer to its latest one.
 */

import { type Bundles, loadBundles } from './bundles.ts'
import { fetchWords } from './gather-words.ts'
import type { Answer, ExpectMessage, Request, SearchMessage, StartMessage } from './messages.ts'
import { searchArticles } from './search-articles.ts'

let bundles: Promise<Bundles> | undefined

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'search') self.postMessage(await answer(data))
  // A failure to load is told with the query.
  else await prepare(data).catch(() => undefined)
})

async function prepare(message: StartMessage | ExpectMessage): Promise<void> {
  if (message.kind === 'start') bundles = loadBundles(message.base)
  const loaded = await bundles
  if (loaded && message.kind === 'expect') await fetchWords(loaded, message.query)
}

async function answer(message: SearchMessage): Promise<Answer> {
  try {
    if (!bundles) throw new Error('found a query before the start')
    return await searchArticles(await bundles, message)
  } catch (error) {
    return { kind: 'failure', id: message.id, reason: String(error) }
  }
}
