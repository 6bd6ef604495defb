import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSharedFolder } from '../support/files.ts'
import { withFault } from '../support/sites/hostile-site.ts'
import { buildIn, findDifferences } from './build-in.ts'

describe('a build', () => {
  const root = makeSharedFolder()
  let reference: ReadonlyMap<string, string>

  beforeAll(() => {
    reference = buildIn(join(root, 'reference'), { ...process.env, TZ: 'UTC', LC_ALL: 'C' })
  })

  it.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['Asia/Kathmandu', 'ar_EG.UTF-8'],
  ])('gives the same bytes in another folder, with the time zone %s and the locale %s', (zone, locale) => {
    const site = buildIn(join(root, locale, 'deep/er'), {
      ...process.env,
      TZ: zone,
      LANG: locale,
      LC_ALL: locale,
      LANGUAGE: locale,
    })
    expect(site.size).toBeGreaterThan(100)
    expect(findDifferences(reference, site)).toEqual([])
  })

  it('gives the same bytes when folders are read in another order by another number of threads', () => {
    const site = buildIn(join(root, 'order'), withFault('read-otherwise.js', {}))
    expect(findDifferences(reference, site)).toEqual([])
  })

  it('gives the same bytes at another time', () => {
    const site = buildIn(join(root, 'time'), withFault('live-later.js', {}))
    expect(findDifferences(reference, site)).toEqual([])
  })
})
