import { beforeAll, describe, expect, it } from 'vitest'
import { makeSharedFolder } from '../../support/files.ts'
import { beginBuild, makeStandingSite, type StandingSite, waitForEnd } from '../../support/sites/broken-build.ts'
import { digestFolder } from '../../support/sites/folder-digest.ts'
import { withFault } from '../../support/sites/hostile-site.ts'
import { expectOldSite, writes } from './expect-old-site.ts'

describe('a build whose writes fail', () => {
  const root = makeSharedFolder()
  let standing: StandingSite

  beforeAll(() => {
    standing = makeStandingSite(root)
  })

  it.each([
    ['ENOSPC', 1, writes],
    ['ENOSPC', 60, writes],
    ['ENOSPC', 1, 'open write'],
    ['EACCES', 1, writes],
    ['EACCES', 25, writes],
    ['EMFILE', 3, writes],
    ['EACCES', 1, 'renameSync'],
  ])('with %s from number %i on (%s) fails and leaves the old site', (code, after, calls) =>
    expectOldSite(standing, code, after, calls),
  )

  it.skipIf(process.platform === 'win32')(
    'for want of file descriptors fails and leaves the old site (skipped on Windows, which sets no such limit)',
    async () => {
      const fault = withFault('take-descriptors.js', { KB_FAULT_STAGE: 'render' })
      const { status, stderr } = await waitForEnd(beginBuild(standing, fault, 1000))
      expect({ isFailed: status !== 0, stderr }).toEqual({
        isFailed: true,
        stderr: expect.stringMatching(/EMFILE|too many open files/i),
      })
      expect(digestFolder(standing.site)).toBe(standing.before)
    },
  )
})
