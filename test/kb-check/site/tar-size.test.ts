import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { measureBudget } from '../../../plugins/kb-check/index.ts'
import { entrySize } from '../../../plugins/kb-check/site/tar-size.ts'
import { makeFiles } from '../../support/files.ts'

it('takes whole blocks', () => {
  expect([0, 1, 512, 513].map((bytes) => entrySize('a', bytes))).toEqual([512, 1_024, 1_024, 1_536])
})

it.skipIf(process.platform !== 'linux')('is what GNU tar makes, long paths included', () => {
  const deep = `${'folder-with-a-name/'.repeat(6)}index.html`
  const folder = makeFiles({
    'index.html': 'x'.repeat(600),
    'kb/1/index.html': '',
    'kb/2/index.html': 'x',
    [deep]: 'x',
  })
  const { stdout } = spawnSync('tar', ['--directory', folder, '-cf', '-', '.'], { maxBuffer: 1_000_000 })
  expect(measureBudget(folder).tarBytes).toBe(stdout.length)
})
