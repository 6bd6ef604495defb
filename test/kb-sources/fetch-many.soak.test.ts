import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { silentProgress } from '../../plugins/kb-progress/progress.ts'
import { fetchSource } from '../../plugins/kb-sources/index.ts'
import { makeMany } from './make-many.ts'

it('fetchSource brings 100,000 files', { timeout: 900_000 }, async () => {
  const { source, pinned } = makeMany(100_000)
  const result = await fetchSource(source, pinned, silentProgress)
  expect(result).toEqual({ state: 'fetched', files: 100_000, leftOut: [] })
  // Here, because it may take longer than a hook has time on a busy disk.
  rmSync(source.folder, { recursive: true })
})
