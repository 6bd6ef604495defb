/** Four shards of the sample edition, joined: the same site as one build makes, and a search that answers alike. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { loadBundles } from '../../../plugins/kb-search/query/bundles.ts'
import { searchArticles } from '../../../plugins/kb-search/query/search-articles.ts'
import type { SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'
import { makeSharedFolder } from '../../support/files.ts'
import { buildSite, runKb } from '../../support/project.ts'
import { makeSearchMessage } from '../../support/search-message.ts'

const count = 4
const realFetch = globalThis.fetch
const hasOwnBytes = (path: string) => !/^search\/(?:bundles\/|(?:(?:manifest|start)\.json|pages\.json\.gz)$)/.test(path)

/** Files by path; search bundles apart, and the manifests that name them. */
function readSite(folder: string): Map<string, string> {
  const paths = listSiteFiles(folder).filter(hasOwnBytes)
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

async function answer(folder: string, queries: readonly string[]): Promise<unknown[]> {
  const bundles = await loadBundles(pathToFileURL(join(folder, 'search/')).href)
  const answers = queries.map(async (query) => {
    const { total, results } = await searchArticles(bundles, makeSearchMessage(query))
    return { query, total, numbers: results.map(({ number }) => number) }
  })
  return Promise.all(answers)
}

describe('four shards, joined', () => {
  const root = makeSharedFolder()
  const [whole, joined] = [join(root, 'whole'), join(root, 'joined')]
  const shards = Array.from({ length: count }, (_, index) => join(root, `shard-${index + 1}`))

  beforeAll(() => {
    globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address).replace(/\?.*/, ''))))
    buildSite(whole)
    for (const [index, folder] of shards.entries()) buildSite(folder, '--shard', `${index + 1}/${count}`)
    const { status, stderr } = runKb('merge', ...[...shards].reverse(), '--output', joined)
    expect(status, stderr).toBe(0)
  })

  afterAll(() => {
    globalThis.fetch = realFetch
  })

  it('are the site that one build makes, byte for byte', () => {
    expect(readSite(joined)).toEqual(readSite(whole))
  })

  it('have a bundle each, and answer like one', async () => {
    const manifest: SearchManifest = JSON.parse(readFileSync(join(joined, 'search/manifest.json'), 'utf8'))
    expect(manifest.bundles).toHaveLength(count)
    const queries = [
      'printer driver',
      'access violation',
      'service pack',
      'registry',
      'exchange directory',
      'wobblegong',
    ]
    expect(await answer(joined, queries)).toEqual(await answer(whole, queries))
  })

  it('share the pages out evenly, with none in two', () => {
    const pages = shards.map((folder) => listSiteFiles(folder).filter((path) => path.startsWith('kb/')))
    expect(new Set(pages.flat()).size).toBe(pages.flat().length)
    for (const own of pages) expect(own.length).toBeGreaterThan(0.8 * (pages.flat().length / count))
  })

  it('are refused when one is missing, comes twice, or is of another site', () => {
    const join3 = runKb('merge', ...shards.slice(1), '--output', joined)
    expect([join3.status, join3.stderr]).toEqual([1, expect.stringContaining('expected the shards 1 to 4')])
    const twice = runKb('merge', ...shards, shards[0] ?? '', '--output', joined)
    expect(twice.status).toBe(1)
    const other = join(root, 'other')
    buildSite(other, '--shard', '4/4', '--path-prefix', '/x/')
    const mixed = runKb('merge', ...shards.slice(0, 3), other, '--output', joined)
    expect([mixed.status, mixed.stderr]).toEqual([1, expect.stringContaining('of the same site')])
    expect(runKb('merge', whole, '--output', joined).stderr).toContain('shard.json')
    expect(readSite(joined).size).toBe(readSite(whole).size)
    rmSync(other, { recursive: true })
  })
})
