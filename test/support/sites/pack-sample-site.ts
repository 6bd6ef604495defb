/** Packs the sample site into a folder of its own, as a user does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { runKb } from '../project.ts'

/** A folder for a file of tests, and the packed site in it once they run. */
export interface PackedSite {
  readonly folder: string
  /** The packed site: a file, or the folder of the legacy edition. */
  readonly file: string
}

export function usePackedSite(form: 'zip' | 'zim' | 'legacy'): PackedSite {
  const folder = mkdtempSync(join(tmpdir(), `kb-${form}-`))
  const file = join(folder, `archive.${form}`)
  beforeAll(() => {
    const { status, stderr } = runKb('pack', form, inject('sampleSite'), '--output', file)
    if (status !== 0) throw new Error(`kb pack ended with status ${status}:\n${stderr}`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, file }
}
