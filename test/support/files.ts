/** Writes small trees of files for a test, into a folder of their own that goes when the test ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A new empty folder, removed when the test that asks for it has finished. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new empty folder, removed after the last test of the group that asks for it. */
export function makeSharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new folder with these files, by path below it. */
export function makeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
