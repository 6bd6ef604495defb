import fs, { readFileSync, statSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keepEqualFiles, keepFile, writeOrKeep } from '../../plugins/kb-cache/index.ts'
import { makeFiles } from '../support/files.ts'

const { linkSync } = fs

/** Makes the disk one without hard links, such as FAT, or another than the one the old file lies on, for the test. */
function refuseLinks(code: string): void {
  fs.linkSync = () => {
    throw Object.assign(new Error(`${code}: link refused`), { code })
  }
  syncBuiltinESMExports()
  onTestFinished(() => {
    fs.linkSync = linkSync
    syncBuiltinESMExports()
  })
}

it.each(['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK'])('copies where a volume refuses links with %s', (code) => {
  refuseLinks(code)
  const root = makeFiles({ old: 'old', other: 'other', 'before/a': 'a', 'now/a': 'a' })
  const [old, other, fresh, page] = ['old', 'other', 'fresh', 'page'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  for (const target of [fresh, other, fresh]) {
    keepFile(old, target)
    expect(readFileSync(target, 'utf8')).toBe('old')
  }
  expect(statSync(fresh).ino).not.toBe(statSync(old).ino)
  writeOrKeep(page, 'old', old)
  expect(readFileSync(page, 'utf8')).toBe('old')
  keepEqualFiles(join(root, 'now'), join(root, 'before'), ['a'])
  expect(readFileSync(join(root, 'now/a'), 'utf8')).toBe('a')
  keepFile(old, old)
  expect(readFileSync(old, 'utf8')).toBe('old')
})
