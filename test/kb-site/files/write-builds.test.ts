import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieceName } from '../../../layouts/assets/pieces/builds-piece.ts'
import { collectBuilds } from '../../../plugins/kb-site/archive/collect-builds.ts'
import { writeBuilds } from '../../../plugins/kb-site/files/write-builds.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

it('writes the files of each beginning into a piece of its own, with the titles of their articles', () => {
  const build = { version: '1.0', date: null, size: 5, platform: null }
  const names = ['netif.dll', 'net.exe', '__proto__', 'a']
  const record = makeRecord(7, { title: 'Seven', fileVersions: names.map((name) => ({ name, ...build })) })
  const archive = makeArchive([record])
  const folder = makeFiles({})
  writeBuilds(collectBuilds(archive), archive, folder)
  const pieces = join(folder, 'data/builds')
  expect(readdirSync(pieces).sort()).toEqual(['__.json', 'a_.json', 'ne.json'])
  const rows = [['1.0', null, 5, null, [7]]]
  expect(readFileSync(join(pieces, 'ne.json'), 'utf8')).toBe(
    JSON.stringify({ files: { 'net.exe': rows, 'netif.dll': rows }, articles: { 7: 'Seven' } }),
  )
  expect(readFileSync(join(pieces, '__.json'), 'utf8')).toContain(`"__proto__":${JSON.stringify(rows)}`)
})

describe('pieceName', () => {
  it('is two plain characters for any name', () => {
    fc.assert(fc.property(fc.string(), (name) => void expect(pieceName(name)).toMatch(/^[a-z0-9_]{2}$/)))
  })
})
