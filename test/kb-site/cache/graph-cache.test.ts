import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { buildGraph } from '../../../plugins/kb-graph/index.ts'
import { GraphCache } from '../../../plugins/kb-site/cache/graph-cache.ts'
import type { FileReading } from '../../../plugins/kb-site/read-content-file.ts'
import { makeArticle } from '../../kb-graph/make-article.ts'
import { makeFiles } from '../../support/files.ts'

function makeReading(path: string, sha256: string): FileReading {
  const nothing = { copies: [], rejections: [], diagnostics: [], warranties: [] }
  return { file: { source: 'lamps', path, absolutePath: `/${path}` }, sha256, ...nothing }
}

const readings = [makeReading('a.TXT', 'a'), makeReading('b.TXT', 'b')]

/** A cache that keeps a graph over one article, and how to ask whether that is opened. */
function makeCache(): { folder: string; isKept: (of: readonly FileReading[], version?: string) => boolean } {
  const folder = makeFiles({})
  const build = () => buildGraph([makeArticle(1, { dlls: ['lamp.dll'] })])
  new GraphCache(folder, 'one').open(readings, build)
  const isKept = (of: readonly FileReading[], version = 'one') => {
    const again = vi.fn(build)
    const graph = new GraphCache(folder, version).open(of, again)
    expect(graph.entity('dll', 'lamp.dll')?.articles).toEqual(['Q1'])
    return again.mock.calls.length === 0
  }
  return { folder, isKept }
}

it('opens the graph that was made from the same files', () => {
  expect(makeCache().isKept(readings)).toBe(true)
})

it.each([
  ['a file changed', [makeReading('a.TXT', 'other'), makeReading('b.TXT', 'b')]],
  ['a file was renamed', [makeReading('c.TXT', 'a'), makeReading('b.TXT', 'b')]],
  ['a file is gone', [makeReading('a.TXT', 'a')]],
])('builds it anew where %s', (_, now) => {
  const { isKept } = makeCache()
  expect(isKept(now)).toBe(false)
  expect(isKept(now)).toBe(true)
})

it('builds it anew where the code changed or the file is damaged', () => {
  const { folder, isKept } = makeCache()
  expect(isKept(readings, 'two')).toBe(false)
  appendFileSync(join(folder, 'graph.bin'), 'x')
  expect(isKept(readings, 'two')).toBe(false)
})
