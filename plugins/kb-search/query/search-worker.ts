/**
 * The search worker: the full-text index is read and ranked here, off the page's own thread, so that typing never waits.
 * Built into `search/worker.js`. It answers every query in turn; the page takes the answer to its latest one.
 */

import type { PageTable } from '../bundles/bundle-table.ts'
import { type Bundles, openBundles } from './bundles.ts'
import type { Answer, Request, SearchMessage } from './messages.ts'
import { fetchWords, searchArticles } from './search-articles.ts'

let bundles: Bundles | undefined
let givePages: (tables: readonly PageTable[]) => void = () => undefined
const pages = new Promise<readonly PageTable[]>((resolve) => {
  givePages = resolve
})

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'start') bundles = openBundles(data, pages)
  else if (data.kind === 'pages') givePages(data.tables)
  // A failure to load is told with the query.
  else if (data.kind === 'expect') await (bundles && fetchWords(bundles, data.query).catch(() => undefined))
  else self.postMessage(await answer(data))
})

async function answer(message: SearchMessage): Promise<Answer> {
  try {
    if (!bundles) throw new Error('found a query before the start')
    return await searchArticles(bundles, message)
  } catch (error) {
    return { kind: 'failure', id: message.id, reason: String(error) }
  }
}
