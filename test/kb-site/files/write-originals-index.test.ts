import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { writeOriginalsIndex } from '../../../plugins/kb-site/files/write-originals-index.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

it('the index of raw texts lists every file of them once, by number', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-originals-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'data'))
  writeOriginalsIndex(makeArchive([makeRecord(10_022), makeRecord(10_100), makeRecord(217_215)]), folder)
  expect(JSON.parse(readFileSync(join(folder, 'data/originals.json'), 'utf8'))).toEqual({
    numbersPerFile: 200,
    files: ['original/50.deflate', 'original/1086.deflate'],
  })
})
