import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginBuild, findLitter, makeStandingSite, type StandingSite, waitForEnd } from '../../support/broken-build.ts'
import { digestFolder } from '../../support/folder-digest.ts'
import { withFault } from '../../support/hostile-site.ts'

let root = ''
let standing: StandingSite

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kb-failing-'))
  standing = makeStandingSite(root)
}, 300_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

const writes = 'writeFileSync appendFileSync mkdirSync copyFileSync linkSync open write'

describe('a build whose writes fail', () => {
  it.each([
    ['ENOSPC', 1, writes],
    ['ENOSPC', 9, writes],
    ['ENOSPC', 60, writes],
    ['ENOSPC', 1, 'open write'],
    ['EACCES', 1, writes],
    ['EACCES', 25, writes],
    ['EMFILE', 3, writes],
    ['EACCES', 1, 'renameSync'],
    ['EACCES', 2, 'renameSync'],
  ])(
    'with %s from number %i on (%s) fails and leaves the old site',
    async (code, after, calls) => {
      const faults = {
        KB_FAULT_AFTER: String(after),
        KB_FAULT_CALLS: calls,
        KB_FAULT_CODE: code,
        KB_FAULT_FOLDER: standing.site,
      }
      const { status, stderr } = await waitForEnd(beginBuild(standing, withFault('fail-writes.js', faults)))
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(code) })
      expect({ site: digestFolder(standing.site), litter: findLitter(standing) }).toEqual({
        site: standing.before,
        litter: [],
      })
    },
    300_000,
  )

  it('for want of file descriptors fails and leaves the old site', async () => {
    const { status, stderr } = await waitForEnd(beginBuild(standing, process.env, 'ulimit -n 40;'))
    expect({ isFailed: status !== 0, stderr }).toEqual({
      isFailed: true,
      stderr: expect.stringMatching(/EMFILE|too many open files/i),
    })
    expect(digestFolder(standing.site)).toBe(standing.before)
  }, 300_000)

  it('succeeds when it may write again', async () => {
    expect(await waitForEnd(beginBuild(standing))).toMatchObject({ status: 0 })
    expect({ site: digestFolder(standing.site), litter: findLitter(standing) }).toEqual({
      site: standing.after,
      litter: [],
    })
  }, 300_000)
})
