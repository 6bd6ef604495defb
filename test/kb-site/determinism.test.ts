/** All that a build may not depend on, changed at once; `determinism.soak.test.ts` changes each by itself. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFiles } from '../support/files.ts'
import { withFault } from '../support/sites/hostile-site.ts'
import { buildIn, findDifferences } from './build-in.ts'

it('a build gives the same bytes in another folder, zone, locale, order of reading, number of threads, and time', () => {
  const root = makeFiles({})
  const reference = buildIn(join(root, 'reference'), { ...process.env, TZ: 'UTC', LC_ALL: 'C' })
  const zone = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr_TR.UTF-8' }
  const site = buildIn(join(root, 'deep/er'), withFault('live-later.js', withFault('read-otherwise.js', zone)))
  expect(site.size).toBeGreaterThan(100)
  expect(findDifferences(reference, site)).toEqual([])
})
