/**
 * Builds the sample edition once for all tests of the built site, with the command that users run, below a path prefix as
 * on GitHub Pages, and serves it. The folder goes when the tests have ended.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../project.ts'
import { serveSite } from './server.ts'

/** The prefix that the sample site is built for. */
export const samplePrefix = '/kbarchive/'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built sample site. */
    sampleSite: string
    /** Address of its home page. */
    sampleAddress: string
  }
}

/** Vitest calls it before the first browser test, and what it returns after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-sample-'))
  buildSite(folder, '--path-prefix', samplePrefix)
  const server = await serveSite(folder, samplePrefix)
  project.provide('sampleSite', folder)
  project.provide('sampleAddress', server.url)
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
