/** What stops an index that is being finished waits until nothing writes into its folder, which may then be removed. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { makeFiles } from '../support/files.ts'
import { ARCHIVE, openIndex } from './made-index.ts'

/** The worker's script comes when a test says so, and the static files are written after it. */
const { script, give } = vi.hoisted(() => {
  let give: (text: string) => void = () => {}
  const script = new Promise<string>((resolve) => {
    give = resolve
  })
  return { script, give }
})
vi.mock('../../plugins/kb-search/compile-worker.ts', () => ({ compileWorker: () => script }))

it('is stopped when its last file is written', async () => {
  const folder = makeFiles({})
  const bundles = join(folder, 'search/bundles')
  const index = openIndex(ARCHIVE, undefined, folder)
  const ended: string[] = []
  const note = (name: string) => () => ended.push(name)
  const finished = index.finish().then(note('finished'), note('finished'))
  const isJoined = () => existsSync(bundles) && readdirSync(bundles).some((name) => /-[0-9a-f]{8}$/.test(name))
  while (!isJoined()) await setTimeout(10)
  // Its threads have told that they have joined the words.
  await setTimeout(100)
  const stopped = index.stop().then(note('stopped'))
  await setTimeout(1_000)
  give('')
  await Promise.all([finished, stopped])
  expect(ended).toEqual(['finished', 'stopped'])
})
