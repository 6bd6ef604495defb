import { linkSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keepEqualFiles, keepFile, writeOrKeep } from '../../plugins/kb-cache/index.ts'
import { makeFiles } from '../support/files.ts'

it('links a file in the place of whatever is there', () => {
  const root = makeFiles({ old: 'old', other: 'other' })
  const [old, other, fresh] = ['old', 'other', 'fresh'].map((name) => join(root, name)) as [string, string, string]
  for (const target of [fresh, other, fresh]) {
    keepFile(old, target)
    expect(statSync(target).ino).toBe(statSync(old).ino)
    expect(readFileSync(target, 'utf8')).toBe('old')
  }
})

it('never writes into a file that the build before shares', () => {
  const root = makeFiles({ 'before/page.html': 'before' })
  const [before, now] = [join(root, 'before/page.html'), join(root, 'page.html')]
  linkSync(before, now)
  writeOrKeep(now, 'now', before)
  expect([readFileSync(before, 'utf8'), readFileSync(now, 'utf8')]).toEqual(['before', 'now'])
  writeOrKeep(now, 'before', before)
  expect(statSync(now).ino).toBe(statSync(before).ino)
})

it('puts links in the place of equal files, and leaves all others as they are', () => {
  const root = makeFiles({ 'before/a': 'a', 'before/b': 'b', 'now/a': 'a', 'now/b': 'other', 'now/c': 'c' })
  const [before, now] = [join(root, 'before'), join(root, 'now')]
  keepEqualFiles(now, before, ['a', 'b', 'c'])
  expect(statSync(join(now, 'a')).ino).toBe(statSync(join(before, 'a')).ino)
  expect(readFileSync(join(now, 'b'), 'utf8')).toBe('other')
  expect(readFileSync(join(before, 'b'), 'utf8')).toBe('b')
})
