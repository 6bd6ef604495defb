import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findAbsentLine } from '../../../layouts/assets/pieces/absent-list.ts'
import { namePiece } from '../../../layouts/assets/pieces/name-piece.ts'
import { absentLine } from '../../../plugins/kb-site/addresses/absent-lines.ts'
import { writeNearNames } from '../../../plugins/kb-site/files/write-near-names.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const archive = makeArchive([
  makeRecord(1, { dlls: ['netif.dll', '$x.dll'], services: [{ name: 'Net Logon', key: 'Netlogon' }] }),
  makeRecord(2, { dlls: ['netif.dll'], keywords: ['NetLamp', 'shared'] }),
  makeRecord(3, { keywords: ['shared'] }),
  makeRecord(4, { product: { code: 'lnt', name: 'Microsoft Hall Lamp NT' } }),
  ...Array.from({ length: 210 }, (_, index) => makeRecord(1000 + index, { references: [`Q${5000 + index}`] })),
])
const { graph } = archive

describe('writeNearNames', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kb-names-'))
  writeNearNames(graph, makeContent(archive).collections, folder)
  const read = (path: string) => JSON.parse(readFileSync(join(folder, 'data', path), 'utf8'))
  const names = read('names/n.json')
  const signs = read('names/_.json')
  const none = read('names/4.json')
  const products = [read('names/l.json'), read('names/h.json')]
  const shared = read('names/s.json')
  const absent = read('absent.json')
  rmSync(folder, { recursive: true })

  it('has the pages of modules and services by first letter, and the lines of modules and tokens without one', () => {
    expect(names).toEqual({
      'dll/netif.dll/': 'Netif.dll',
      'service/net-logon/': 'Net Logon',
      'keyword/#line-netlamp': 'NetLamp',
    })
    expect(shared).toEqual({})
    expect(signs).toEqual({ 'dll/#line-_x_dll-e3e13c': '$x.dll' })
    expect(none).toEqual({})
  })

  it('has products by the first letter of their code and of their name', () => {
    for (const piece of products) expect(piece).toMatchObject({ 'product/lnt/': 'Hall Lamp NT' })
  })

  it('tells where each absent article has its line, as links do', () => {
    for (const number of [5000, 5099, 5100, 5209]) {
      expect(findAbsentLine(absent, number)).toBe(absentLine(graph, `Q${number}`))
    }
    expect(findAbsentLine(absent, 1)).toBeNull()
  })
})

describe('namePiece', () => {
  it.each([
    ['Netif.dll', 'n'],
    ['16bit.exe', '1'],
    ['$x.dll', '_'],
    ['éa.dll', '_'],
    ['', '_'],
  ])('%s stands in %s', (name, piece) => {
    expect(namePiece(name)).toBe(piece)
  })
})
