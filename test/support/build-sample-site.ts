/**
 * Builds the sample edition once for all browser tests, with the command that users run, below a path prefix as on
 * GitHub Pages. The folder goes when the tests have ended.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findChromium } from './chromium.ts'
import { buildSite } from './project.ts'

/** The prefix that the sample site is built for. */
export const samplePrefix = '/kbarchive/'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built sample site. */
    sampleSite: string
  }
}

/** Vitest calls it before the first browser test, and what it returns after the last. */
export default function setUp(project: TestProject): () => void {
  findChromium()
  const folder = mkdtempSync(join(tmpdir(), 'kb-sample-'))
  buildSite(folder, '--path-prefix', samplePrefix)
  project.provide('sampleSite', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
