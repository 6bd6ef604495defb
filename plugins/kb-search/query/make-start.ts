/** Makes what the worker is started with. The page fetches it while the worker's script loads. */
import type { SearchStart } from '../static/manifest.ts'
import type { StartMessage } from './messages.ts'

/** @param base address of `search/`, with a slash at its end */
export function makeStart(base: string, start: SearchStart): StartMessage {
  const { version, commonWords, spellings, tables } = start
  const bundles = tables.map((table, index) => ({ name: start.bundles[index]?.name ?? '', table }))
  return { kind: 'start', base, version, bundles, commonWords, spellings }
}
