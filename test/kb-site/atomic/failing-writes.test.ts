import { beforeAll, describe, expect, it } from 'vitest'
import { makeSharedFolder } from '../../support/files.ts'
import {
  beginBuild,
  findLitter,
  makeStandingSite,
  type StandingSite,
  waitForEnd,
} from '../../support/sites/broken-build.ts'
import { digestFolder } from '../../support/sites/folder-digest.ts'
import { expectOldSite, writes } from './expect-old-site.ts'

describe('a build whose writes fail', () => {
  const root = makeSharedFolder()
  let standing: StandingSite

  beforeAll(() => {
    standing = makeStandingSite(root)
  })

  it.each([
    ['ENOSPC', 9, writes],
    ['EACCES', 2, 'renameSync'],
  ])('with %s from number %i on (%s) fails and leaves the old site', (code, after, calls) =>
    expectOldSite(standing, code, after, calls),
  )

  it('succeeds when it may write again', async () => {
    expect(await waitForEnd(beginBuild(standing))).toMatchObject({ status: 0 })
    expect({ site: digestFolder(standing.site), litter: findLitter(standing) }).toEqual({
      site: standing.after,
      litter: [],
    })
  })
})
