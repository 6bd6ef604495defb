import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../plugins/kb-progress/progress.ts'
import { silentProgress } from '../../plugins/kb-progress/progress.ts'
import { fetchSource } from '../../plugins/kb-sources/index.ts'
import { makeFiles } from '../support/files.ts'
import { makeRepository, type TreeEntry } from './make-repository.ts'

const pathOf = (index: number) => `kb/${String(index % 100).padStart(3, '0')}/Q${index}.txt`

/** A commit of many small files, every tenth with the content of the one before it, and where its copy will stand. */
function makeMany(count: number) {
  const repository = makeRepository()
  const entries = Array.from({ length: count }, (_, index): [string, TreeEntry] => [
    pathOf(index),
    `Lamp ${index - (index % 10 === 9 ? 1 : 0)}\n`,
  ])
  const pinned = { url: repository.url, commit: repository.commit(entries), folders: ['kb'] }
  return { pinned, source: { name: 'lamps', folder: join(makeFiles({}), 'lamps') } }
}

describe('fetchSource', () => {
  it('brings 100,000 files', { timeout: 900_000 }, async () => {
    const { source, pinned } = makeMany(100_000)
    const result = await fetchSource(source, pinned, silentProgress)
    expect(result).toEqual({ state: 'fetched', files: 100_000, leftOut: [] })
    // Here, because it may take longer than a hook has time on a busy disk.
    rmSync(source.folder, { recursive: true })
  })

  it('goes on where it broke off', async () => {
    const { source, pinned } = makeMany(6_000)
    const first = fetchSource(source, pinned, breakAfter(3_000))
    await expect(first).rejects.toMatchObject({ cause: { message: 'Broken off' } })
    expect(existsSync(source.folder)).toBe(false)
    const staged = statSync(join(source.folder, `../.lamps.partial-${pinned.commit}`, pathOf(0)))
    expect(await fetchSource(source, pinned, silentProgress)).toMatchObject({ state: 'fetched', files: 6_000 })
    // The very file that the first run had written, not one that came anew.
    expect(statSync(join(source.folder, pathOf(0)))).toMatchObject({ ino: staged.ino, mtimeMs: staged.mtimeMs })
  })
})

/** Fails once so many files are there. */
function breakAfter(count: number): Progress {
  let done = 0
  return {
    stage: () => {},
    advance: (files) => {
      done += files
      if (done >= count) throw new Error('Broken off')
    },
  }
}
