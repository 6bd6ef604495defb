/** Makes what the worker is started with. The tables of the bundles are fetched here, while the worker's script loads. */
import type { BundleTable } from '../bundles/bundle-table.ts'
import type { SearchManifest } from '../static/manifest.ts'
import type { StartMessage } from './messages.ts'

/** @param base address of `search/`, with a slash at its end */
export async function makeStart(base: string, prefix: string, manifest: SearchManifest): Promise<StartMessage> {
  const { version, commonWords, spellings } = manifest
  const bundles = manifest.bundles.map(async ({ name }) => ({ name, table: await readTable(base, name) }))
  return { kind: 'start', base, prefix, version, bundles: await Promise.all(bundles), commonWords, spellings }
}

async function readTable(base: string, name: string): Promise<BundleTable> {
  const address = `${base}bundles/${name}/table.json`
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`)
  return response.json()
}
