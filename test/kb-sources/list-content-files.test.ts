import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listContentFiles } from '../../plugins/kb-sources/list-content-files.ts'

let folder: string
const source = () => ({ name: 'kb', folder, title: 'kb', sample: false, originalUrl: null })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-list-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('lists files of all folders by path, whatever their names', () => {
  mkdirSync(join(folder, 'b/c'), { recursive: true })
  for (const path of ['b/c/odd name', 'b/x.TXT', 'a']) writeFileSync(join(folder, path), '')
  const { files, skipped } = listContentFiles(source())
  expect(files.map(({ path }) => path)).toEqual(['a', 'b/c/odd name', 'b/x.TXT'])
  expect(skipped).toEqual([])
})

it('reports symbolic links and does not follow them', () => {
  symlinkSync('/', join(folder, 'root'))
  symlinkSync('.', join(folder, 'loop'))
  const { files, skipped } = listContentFiles(source())
  expect(files).toEqual([])
  expect(skipped.map(({ path }) => path)).toEqual(['loop', 'root'])
  expect(skipped[0]?.reason).toMatch(/symbolic link/)
})

it('passes over hidden files', () => {
  writeFileSync(join(folder, '.gitignore'), '')
  expect(listContentFiles(source())).toEqual({ files: [], skipped: [] })
})
