/**
 * Four shards of the sample edition, joined: the same site as one build makes, and a search that answers alike; whether each
 * reads all files or several machines have read a share each.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { loadBundles } from '../../../plugins/kb-search/query/bundles.ts'
import { searchArticles } from '../../../plugins/kb-search/query/search-articles.ts'
import type { SearchManifest } from '../../../plugins/kb-search/static/manifest.ts'
import { findCommand } from '../../support/commands/compiled-command.ts'
import { makeSharedFolder } from '../../support/files.ts'
import { buildSite, projectFolder, runKb } from '../../support/project.ts'
import { makeSearchMessage } from '../../support/search-message.ts'

const count = 4
const shardNames = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`)
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
  const shards = shardNames.map((_, index) => join(root, `shard-${index + 1}`))

  beforeAll(() => {
    globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address).replace(/\?.*/, ''))))
    buildSite(whole)
    for (const [index, shard] of shardNames.entries()) buildSite(shards[index] ?? '', '--shard', shard)
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

/** A machine of its own: it has a copy of the sample edition, with other times and in another folder. */
class Machine {
  readonly folder: string
  readonly cache: string

  constructor(folder: string) {
    this.folder = folder
    this.cache = join(folder, '.cache/kb')
    const parts = ['pages', 'sample', 'site.yaml', 'sources.yaml', 'vocabulary']
    for (const part of parts) {
      cpSync(join(projectFolder, 'content', part), join(folder, 'content', part), { recursive: true })
    }
  }

  /** Runs `kb`, and gives what it says. */
  run(...args: string[]): string {
    const options = { cwd: this.folder, encoding: 'utf8', maxBuffer: 1 << 30 } as const
    const { status, stderr } = spawnSync(process.execPath, [findCommand(), ...args], options)
    if (status !== 0) throw new Error(`kb ${args.join(' ')}: expected status 0, found ${status}:\n${stderr}`)
    return stderr
  }

  /** Takes over what others kept, as it comes. */
  take(others: readonly Machine[]): void {
    for (const other of others) cpSync(other.cache, this.cache, { recursive: true })
  }

  /**
   * What the first pass has written: who parses an article appends its record to a file of its own with a new name, and who
   * builds a graph puts another file in the place of the old one.
   */
  get firstPass(): unknown {
    const fragments = join(this.cache, 'fragments')
    const files = readdirSync(fragments).map((name) => [name, statSync(join(fragments, name)).size])
    return { files, graph: statSync(join(this.cache, 'graph.bin')).ino }
  }
}

describe('four shards of what four machines have read', () => {
  const root = makeSharedFolder()
  const machines = (task: string) => shardNames.map((_, index) => new Machine(join(root, `${task}-${index + 1}`)))
  const [readers, renderers, maker] = [machines('read'), machines('render'), new Machine(join(root, 'graph'))]
  const [whole, joined] = [join(root, 'whole'), join(root, 'joined')]
  const numberIn = (told: string, pattern: RegExp) => Number(pattern.exec(told)?.[1])
  const parsedIn = (told: string) => numberIn(told, /(\d+) read and/)
  let shares: number[]
  let told: string

  beforeAll(() => {
    buildSite(whole)
    shares = shardNames.map((shard, index) => parsedIn(readers[index]?.run('read', '--shard', shard) ?? ''))
    maker.take([...readers].reverse())
    told = maker.run('read')
  })

  it('were read once, in shares that are about even', () => {
    expect(parsedIn(told)).toBe(0)
    const all = shares.reduce((sum, share) => sum + share, 0)
    expect(numberIn(told, /(\d+) known before/)).toBe(all)
    for (const share of shares) expect(share).toBeGreaterThan(0.6 * (all / count))
  })

  it('are the site that one build makes, byte for byte, rendered by machines that parse nothing and build no graph', () => {
    for (const [index, shard] of shardNames.entries()) {
      const machine = renderers[index]
      machine?.take([maker])
      const before = machine?.firstPass
      machine?.run('build', '--shard', shard)
      expect(machine?.firstPass).toEqual(before)
    }
    const sites = renderers.map(({ folder }) => join(folder, '_site'))
    const { status, stderr } = runKb('merge', ...sites, '--output', joined)
    expect(status, stderr).toBe(0)
    expect(readSite(joined)).toEqual(readSite(whole))
  })

  it('are parsed again where a share, or a file of it, is lost', () => {
    const machine = new Machine(join(root, 'without'))
    machine.take(readers.slice(1))
    expect(parsedIn(machine.run('read'))).toBe(shares[0])
    const other = new Machine(join(root, 'other'))
    other.take([maker])
    rmSync(join(other.cache, 'readings', readdirSync(join(other.cache, 'readings'))[0] ?? ''))
    const before = other.firstPass
    other.run('build', '--no-search', '--shard', shardNames[0] ?? '')
    expect(other.firstPass).not.toEqual(before)
  })
})
