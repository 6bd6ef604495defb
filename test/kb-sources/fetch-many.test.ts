import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../plugins/kb-progress/progress.ts'
import { silentProgress } from '../../plugins/kb-progress/progress.ts'
import { fetchSource } from '../../plugins/kb-sources/index.ts'
import { makeMany, pathOf } from './make-many.ts'

describe('fetchSource', () => {
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
