import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configureTests } from '../support/configure-tests.ts'
import { projectFolder } from '../support/project.ts'

const vitest = join(projectFolder, 'node_modules/vitest/vitest.mjs')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-configuration-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Projects = ReturnType<typeof configureTests>

/** Runs the projects together, each with one short test in the place of its own, and gives all that Vitest says. */
function runTogether(name: string, projects: Projects): Promise<string> {
  const root = join(folder, name)
  mkdirSync(root)
  const short = projects.map(({ test }) => {
    const file = `${test?.name}.test.js`
    writeFileSync(join(root, file), 'it("runs", () => expect(1).toBe(1))\n')
    return { test: { ...test, globals: true, include: [file], setupFiles: [], globalSetup: [] } }
  })
  writeFileSync(join(root, 'vitest.config.js'), `export default { test: { projects: ${JSON.stringify(short)} } }\n`)
  const { VITEST_MAX_WORKERS: _, ...environment } = process.env
  const options = { cwd: root, env: { ...environment, NO_COLOR: '1' } }
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, 'run', '--root', root], options, (_error, out, complaints) => {
      resolve(out + complaints)
    })
  })
}

describe('the configuration of the tests', () => {
  it.each([1, 2, 3, 4, 16])('runs all projects together on %i cores', async (cores) => {
    expect(await runTogether(`on-${cores}`, configureTests(cores))).toMatch(/Tests\s+4 passed/)
  })

  it('would not, were two projects of different width in one group', async () => {
    const grouped = configureTests(4).map(({ test }) => ({ test: { ...test, sequence: { groupOrder: 1 } } }))
    expect(await runTogether('collided', grouped as Projects)).toMatch(/have different 'maxWorkers' but same/)
  })
})
