import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  beginBuild,
  copyStandingSite,
  findLitter,
  makeStandingSite,
  type StandingSite,
  waitForEnd,
} from '../../support/sites/broken-build.ts'
import { digestFolder } from '../../support/sites/folder-digest.ts'
import { withFault } from '../../support/sites/hostile-site.ts'

const seed = Number(process.env.FC_SEED ?? 20260727)
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGKILL'] as const
const rounds = 5

let root = ''
let temporary = ''
let standing: StandingSite
let sites: StandingSite[]
/** Milliseconds of a build beside three others that nothing stops. */
let duration = 0

/** Shares of a build's time, from 0 to 1, the same for the same seed. */
function* randomShares(): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** The environment of the builds, whose temporary files go into a folder of their own. */
const environment = () => ({ ...process.env, TMPDIR: temporary })

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kb-killed-'))
  temporary = mkdtempSync(join(root, 'tmp-'))
  standing = makeStandingSite(mkdtempSync(join(root, 'standing-')))
  sites = signals.map((_, index) => copyStandingSite(standing, join(root, `copy-${index}`)))
  const spare = signals.map((_, index) => copyStandingSite(standing, join(root, `spare-${index}`)))
  const began = performance.now()
  await Promise.all(spare.map((site) => waitForEnd(beginBuild(site, environment()))))
  duration = performance.now() - began
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a build that is killed', () => {
  const shares = randomShares()

  it.each(Array.from({ length: rounds }, (_, round) => round))(
    'at random moments leaves the old site or the new one, round %i',
    async () => {
      const endings = sites.map(async (site, index) => {
        const build = beginBuild(site, environment())
        setTimeout(() => build.kill(signals[index]), duration * (shares.next().value ?? 0))
        await waitForEnd(build)
        return digestFolder(site.site)
      })
      for (const digest of await Promise.all(endings)) expect([standing.before, standing.after]).toContain(digest)
    },
  )

  it('leaves nothing that the next build does not clear away', async () => {
    const temporaryBefore = readdirSync(temporary)
    for (const site of sites) {
      expect(await waitForEnd(beginBuild(site, environment()))).toMatchObject({ status: 0 })
      expect({ site: digestFolder(site.site), litter: findLitter(site) }).toEqual({ site: standing.after, litter: [] })
    }
    expect(readdirSync(temporary)).toEqual(temporaryBefore)
    expect(temporaryBefore.filter((name) => !name.startsWith('tsx-'))).toEqual([])
  })

  it('while the new site takes its place leaves the old one to the next build, even to one that fails', async () => {
    const [site = standing] = [copyStandingSite(standing, join(root, 'swap'))]
    const faults = {
      KB_FAULT_AFTER: '2',
      KB_FAULT_CALLS: 'renameSync',
      KB_FAULT_CODE: 'KILL',
      KB_FAULT_FOLDER: site.site,
    }
    expect(await waitForEnd(beginBuild(site, withFault('fail-writes.js', faults)))).toMatchObject({ signal: 'SIGKILL' })
    const failing = { ...site, content: join(site.root, 'nowhere') }
    expect(await waitForEnd(beginBuild(failing))).toMatchObject({ status: 1 })
    expect(digestFolder(site.site)).toBe(standing.before)
    expect(findLitter(site)).toEqual([])
  })
})
