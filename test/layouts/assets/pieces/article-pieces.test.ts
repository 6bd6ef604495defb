import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { pieceFile } from '../../../../layouts/assets/pieces/article-pieces.ts'
import { meaningsFile, meaningsFiles } from '../../../../layouts/assets/pieces/meaning-pieces.ts'
import { listOriginals, packOriginals } from '../../../../plugins/kb-site/files/originals.ts'
import { writeMeanings } from '../../../../plugins/kb-site/files/write-meanings.ts'
import { OpenFiles } from '../../../../plugins/kb-site/read/open-files.ts'
import { makeArchive } from '../../../kb-site/make-archive.ts'
import { makeRecord } from '../../../kb-site/make-record.ts'
import { makeFiles } from '../../../support/files.ts'

let folder: string
beforeEach(() => {
  folder = makeFiles({})
})

const read = (file: string): unknown => JSON.parse(inflateSync(readFileSync(join(folder, file))).toString())

it('puts 200 numbers into one piece', () => {
  expect(pieceFile('x/', 217200)).toBe('x/1086.deflate')
  expect(pieceFile('x/', 217399)).toBe('x/1086.deflate')
  expect(pieceFile('x/', 217400)).toBe('x/1087.deflate')
})

describe('original texts', () => {
  const file = { source: 'kb', path: 'many.txt', absolutePath: '' }

  it('are listed by piece, other editions beside their article', () => {
    const archive = makeArchive([makeRecord(7), makeRecord(250)])
    const copy = { file, index: 3, sha256: '', slice: null }
    archive.articles.get('Q7')?.editions.push({ number: 2, record: makeRecord(7), copy, reason: null })
    expect(listOriginals(archive).map(({ file: name, copies }) => [name, copies.map(([key]) => key)])).toEqual([
      ['original/0.deflate', ['7', '7-2']],
      ['original/1.deflate', ['250']],
    ])
  })

  it('are cut out of their files; one that is gone or holds another text by now gives none, and is told', () => {
    const text = 'DOCUMENT:Q70  01-JAN-1999  [test]\r\nTITLE   :Seven\r\n\r\nBody.\r\n'
    const absolutePath = join(folder, 'many.txt')
    const content = `${text}${text.replaceAll('Q70', 'Q80')}`
    writeFileSync(absolutePath, content)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const slice = null
    const place = (index: number, path = absolutePath) => {
      return { file: { ...file, absolutePath: path }, index, sha256, slice }
    }
    const copies = [
      ['80', place(1)] as const,
      ['9', place(0, `${absolutePath}.gone`)] as const,
      ['10', place(5)] as const,
      ['11', { ...place(0), sha256: '' }] as const,
    ]
    const gone = packOriginals({ file: 'original/0.deflate', copies }, folder, new OpenFiles())
    expect(read('original/0.deflate')).toEqual({ 80: text.replaceAll('Q70', 'Q80') })
    expect(gone.map(({ path }) => path)).toEqual(['many.txt', 'many.txt'])
  })
})

it('meanings stand where a token is looked for, and every token has a piece', () => {
  writeMeanings({ meanings: { kbsetup: 'Setup', constructor: 'A word' } }, folder)
  expect(read(meaningsFile('kbSetup'))).toMatchObject({ kbsetup: 'Setup' })
  expect(read(meaningsFile('constructor'))).toMatchObject({ constructor: 'A word' })
  expect(meaningsFiles).toContain(meaningsFile('never seen'))
  expect(meaningsFiles.map(read)).toHaveLength(64)
})
