import { expect, it } from 'vitest'
import { readAllFiles } from '../../../plugins/kb-site/build/read-all-files.ts'
import { type FilePart, partsOfWhole } from '../../../plugins/kb-site/read/file-part.ts'
import { packReadings } from '../../../plugins/kb-site/read/pack-readings.ts'
import type { WorkerPool } from '../../../plugins/kb-site/workers/worker-pool.ts'
import { contentsIn } from '../contents-in.ts'

const contents = contentsIn('')

/** A pool that reads nothing and tells what it was asked for. */
function makePool(): { pool: WorkerPool; tasks: FilePart[][]; prepared: number[] } {
  const [tasks, prepared]: [FilePart[][], number[]] = [[], []]
  const empty = { sha256: 'a', copies: [], rejections: [], diagnostics: [], warranties: [] }
  const pool: Partial<WorkerPool> = {
    prepare: async (work) => void prepared.push(Math.round(work)),
    beginFile: async ({ file, bytes }) => {
      const parts = partsOfWhole(file, bytes, { count: 300 })
      tasks.push(parts.slice(0, 1))
      return { parts, readings: packReadings([{ file, ...empty }]) }
    },
    readFiles: async (parts) => {
      tasks.push([...parts])
      return packReadings(parts.map(({ file }) => ({ file, ...empty })))
    },
  }
  return { pool: pool as WorkerPool, tasks, prepared }
}

function filesOf(count: number, bytes: number) {
  const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(3, '0')}.TXT`)
  return names.map((path) => ({ file: { source: 'lamps', path, absolutePath: `/${path}` }, bytes }))
}

it('reads a hundred small files in a task, and parts of a large one that have as many articles', async () => {
  const { pool, tasks, prepared } = makePool()
  const advanced: number[] = []
  const progress = { stage: () => {}, advance: (count: number) => void advanced.push(count) }
  const [large] = filesOf(1, 5 * 2 ** 18)
  const small = filesOf(251, 4_000).slice(1)
  if (!large) throw new Error('expected a file, found none')
  const found = await readAllFiles([...small, large], pool, () => null, contents, progress as never)
  expect(tasks.map(({ length }) => length)).toEqual([1, 100, 100, 50, 2, 2])
  expect([0, 4, 5].map((task) => tasks[task]?.map(({ from }) => from))).toEqual([[0], [60, 120], [180, 240]])
  expect(prepared).toEqual([754])
  expect(found.size).toBe(251)
  expect(advanced.reduce((sum, count) => sum + count, 0)).toBe(251)
})

it('has copies of an article read one behind the other, whatever their sources', async () => {
  const { pool, tasks } = makePool()
  const files = ['b/2.TXT', 'a/1.TXT'].flatMap((path) =>
    ['kb', 'txt'].map((source) => ({ file: { source, path, absolutePath: `/${source}/${path}` }, bytes: 10 })),
  )
  await readAllFiles(files, pool, () => null, contents, { stage: () => {}, advance: () => {} } as never)
  expect(tasks.flat().map(({ file }) => file.absolutePath)).toEqual([
    '/kb/a/1.TXT',
    '/txt/a/1.TXT',
    '/kb/b/2.TXT',
    '/txt/b/2.TXT',
  ])
})
