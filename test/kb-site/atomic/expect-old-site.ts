/** A build whose writes fail must leave the site that stands. */
import { expect } from 'vitest'
import { beginBuild, findLitter, type StandingSite, waitForEnd } from '../../support/sites/broken-build.ts'
import { digestFolder } from '../../support/sites/folder-digest.ts'
import { withFault } from '../../support/sites/hostile-site.ts'

/** All calls that change files. */
export const writes = 'writeFileSync appendFileSync mkdirSync copyFileSync linkSync open write'

/** Builds while each of the calls (names of functions of `node:fs`) fails with the code, from number `after` on. */
export async function expectOldSite(standing: StandingSite, code: string, after: number, calls: string): Promise<void> {
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
}
