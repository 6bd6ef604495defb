import { cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { silentProgress } from '../../../plugins/kb-progress/progress.ts'
import { type ReadSummary, readFirst } from '../../../plugins/kb-site/build/read-first.ts'
import type { Shard } from '../../../plugins/kb-site/options/shard.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'

const articles = 20
const count = 2

/** Articles that name each other, each in two files, and a file that is none. */
function makeArticles(): string {
  const texts = Array.from({ length: articles }, (_, index): [string, string] => [
    `Q${900_000 + index}`,
    writeArticle(`Q${900_000 + index}`, {}, `It needs lamp.dll and Q${900_000 + ((index + 1) % articles)}.`),
  ])
  const files = texts.flatMap(([id, text]) => [
    [`kb/${id}.TXT`, text],
    [`txt/${id}/a.txt`, text],
  ])
  return makeFiles({ ...Object.fromEntries(files), 'kb/empty.txt': '' })
}

/** Runs the first pass as it is on a machine of its own: with files that are copies, and have other times. */
function readOn(folder: string, cacheFolder: string, shard: Shard | null = null): Promise<ReadSummary> {
  const copy = join(makeFiles({}), 'copy')
  cpSync(folder, copy, { recursive: true })
  const options = { settings: 'content', content: ['kb', 'txt'] }
  return readFirst({ options, folder: copy, cacheFolder, shard, progress: silentProgress })
}

const readingsIn = (cacheFolder: string) => readdirSync(join(cacheFolder, 'readings'))

it('reads in shares what one machine would, keeps it for the graph, and keeps that', async () => {
  const folder = makeArticles()
  const all = { files: 2 * articles + 1, articles, rejected: 1 }
  const caches = Array.from({ length: count }, () => makeFiles({}))
  const shares: ReadSummary[] = []
  for (const [index, cache] of caches.entries()) shares.push(await readOn(folder, cache, { number: index + 1, count }))
  const sumOf = (field: keyof ReadSummary) => shares.reduce((sum, share) => sum + share[field], 0)
  expect({ files: sumOf('files'), articles: sumOf('articles'), rejected: sumOf('rejected') }).toEqual(all)
  // No two may have a file that either would write over the other.
  const names = caches.flatMap((cache) => [...readingsIn(cache), ...readdirSync(join(cache, 'fragments'))])
  expect(new Set(names).size).toBe(names.length)

  const joined = makeFiles({})
  for (const cache of caches.reverse()) cpSync(cache, joined, { recursive: true })
  expect(await readOn(folder, joined)).toEqual({ ...all, known: all.files })
  const graph = () => statSync(join(joined, 'graph.bin')).ino
  const made = graph()
  expect(await readOn(folder, joined)).toEqual({ ...all, known: all.files })
  expect(graph()).toBe(made)
})

it('reads again what is lost, and keeps of a shard nothing that others read', async () => {
  const folder = makeArticles()
  const cache = makeFiles({})
  const { files } = await readOn(folder, cache)
  const names = readingsIn(cache)
  rmSync(join(cache, 'readings', names[0] ?? ''))
  expect((await readOn(folder, cache)).known).toBeLessThan(files)
  expect(readingsIn(cache)).toEqual(names)
  const share = await readOn(folder, cache, { number: 1, count })
  expect(share.known).toBe(share.files)
  expect(readingsIn(cache).length).toBeLessThan(names.length)
})
