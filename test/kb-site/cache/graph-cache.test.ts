import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { type Graph, listTermRows, type RelateTask, relateArticles } from '../../../plugins/kb-graph/index.ts'
import { GraphCache } from '../../../plugins/kb-site/cache/graph-cache.ts'
import type { FileReading } from '../../../plugins/kb-site/read/read-content-file.ts'
import { makeArticle } from '../../kb-graph/make-article.ts'
import { buildGraph } from '../../support/build-graph.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

function makeReading(path: string, sha256: string): FileReading {
  const nothing = { copies: [], rejections: [], diagnostics: [], warranties: [] }
  return { file: { source: 'lamps', path, absolutePath: `/${path}` }, sha256, ...nothing }
}

const readings = [makeReading('a.TXT', 'a'), makeReading('b.TXT', 'b')]

async function build(): Promise<Graph> {
  return buildGraph([makeArticle(1, { dlls: ['lamp.dll'] }), makeArticle(2, { references: ['Q1'] })])
}

/** A cache that keeps a graph over one article, and how to ask whether that is opened. */
async function makeCache(): Promise<{
  folder: string
  isKept: (of: readonly FileReading[], version?: string) => Promise<boolean>
}> {
  const folder = makeFiles({})
  await new GraphCache(folder, 'one').open(readings, build)
  const isKept = async (of: readonly FileReading[], version = 'one') => {
    const again = vi.fn(build)
    const graph = await new GraphCache(folder, version).open(of, again)
    expect(graph.entity('dll', 'lamp.dll')?.articles).toEqual(['Q1'])
    return again.mock.calls.length === 0
  }
  return { folder, isKept }
}

it('opens the graph that was made from the same files', async () => {
  const { isKept } = await makeCache()
  expect(await isKept(readings)).toBe(true)
})

it.each([
  ['a file changed', [makeReading('a.TXT', 'other'), makeReading('b.TXT', 'b')]],
  ['a file was renamed', [makeReading('c.TXT', 'a'), makeReading('b.TXT', 'b')]],
  ['a file is gone', [makeReading('a.TXT', 'a')]],
])('builds it anew where %s', async (_, now) => {
  const { isKept } = await makeCache()
  expect(await isKept(now)).toBe(false)
  expect(await isKept(now)).toBe(true)
})

it('builds it anew where the code changed or the file is damaged', async () => {
  const { folder, isKept } = await makeCache()
  expect(await isKept(readings, 'two')).toBe(false)
  appendFileSync(join(folder, 'graph.bin'), 'x')
  expect(await isKept(readings, 'two')).toBe(false)
})

it('keeps the relations of all articles once they are worked out', async () => {
  const folder = makeFiles({})
  const cache = new GraphCache(folder, 'one')
  const graph = await cache.open(readings, build)
  const related = graph.related('Q1')
  const relate = vi.fn(async (task: RelateTask) => relateArticles(task))
  await cache.relateAll(graph, relate)
  const again = await new GraphCache(folder, 'one').open(readings, build)
  await again.relateAll(relate)
  expect(relate).toHaveBeenCalledTimes(1)
  expect(related).toHaveLength(1)
  expect(again.related('Q1')).toEqual(related)
})

it('takes relations over from the graph before, where nothing has changed for them', async () => {
  const folder = makeFiles({})
  const related: number[] = []
  const relate = async (task: RelateTask) => {
    related.push(...task.articles)
    return relateArticles(task)
  }
  for (const sha256 of ['a', 'other']) {
    const cache = new GraphCache(folder, 'one')
    await cache.relateAll(await cache.open([makeReading('a.TXT', sha256)], build), relate)
  }
  expect(related).toEqual([0, 1])
})

it('lists what a range of articles names again where a file of it, or the code, has changed', async () => {
  const folder = makeFiles({})
  const list = vi.fn(async () => listTermRows([makeArticle(1, { dlls: ['lamp.dll'] })]))
  const find = (sha256: string, version: string) => {
    const source = { ...makeRecord(1).source, sha256 }
    const range = [...makeArchive([{ ...makeRecord(1), source }]).articles.values()]
    return new GraphCache(folder, version).findTerms(0, range, list)
  }
  const rows = await find('a', 'one')
  expect(await find('a', 'one')).toEqual(rows)
  expect(list).toHaveBeenCalledTimes(1)
  await find('b', 'one')
  await find('b', 'two')
  expect(list).toHaveBeenCalledTimes(3)
})
