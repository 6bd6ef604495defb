import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { startData, writeData } from '../../plugins/kb-site/write-data.ts'
import { makeFiles } from '../support/files.ts'
import { makeArchive } from './make-archive.ts'
import { makeRecord } from './make-record.ts'

it('writes records, entities and edges, one object a line', async () => {
  const records = [
    makeRecord(1, { dlls: ['netif.dll'], eventIds: [7], references: ['Q2', 'Q9'] }),
    makeRecord(2, { dlls: ['netif.dll'] }),
  ]
  const folder = makeFiles({})
  await writeData(makeArchive(records, { Q1: { replacements: { replaces: ['Q2'], replacedBy: [] } } }), folder, null)
  const readLines = (name: string): unknown[] =>
    gunzipSync(readFileSync(join(folder, 'data', `${name}.ndjson.gz`)))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  expect(readLines('articles')).toEqual(records)
  expect(readLines('entities')).toEqual([
    { kind: 'dll', name: 'netif.dll', url: '/dll/netif.dll/', articles: ['Q1', 'Q2'] },
    { kind: 'event', name: '7', url: null, articles: ['Q1'] },
  ])
  expect(readLines('graph')).toMatchObject([
    { id: 'Q1', references: ['Q2', 'Q9'], referencedBy: [], replaces: ['Q2'], replacedBy: [], related: [{ id: 'Q2' }] },
    { id: 'Q2', references: [], referencedBy: ['Q1'], replaces: [], replacedBy: ['Q1'], related: [{ id: 'Q1' }] },
  ])
})

it('gives up when it is told to, and tells of it only whoever waits', async () => {
  const folder = makeFiles({})
  const data = startData(makeArchive([makeRecord(1)]), new Promise<void>(setImmediate), folder, null)
  await data.stop()
  await expect(data.written).rejects.toThrow(/abort/i)
})
