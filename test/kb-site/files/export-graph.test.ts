import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openOutline, takeOutline } from '../../../plugins/kb-site/archive/outline-image.ts'
import { exportGraph } from '../../../plugins/kb-site/files/export-graph.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

it('writes entities and edges, one object a line', async () => {
  const records = [
    makeRecord(1, { dlls: ['netif.dll'], eventIds: [7], references: ['Q2', 'Q9'] }),
    makeRecord(2, { dlls: ['netif.dll'] }),
  ]
  const archive = makeArchive(records, { Q1: { replacements: { replaces: ['Q2'], replacedBy: [] } } })
  const folder = makeFiles({})
  await exportGraph(openOutline(takeOutline(makeContent(archive))).archive, folder)
  const readLines = (name: string): unknown[] =>
    gunzipSync(readFileSync(join(folder, `${name}.ndjson.gz`)))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  expect(readLines('entities')).toEqual([
    { kind: 'dll', name: 'netif.dll', url: '/dll/netif.dll/', articles: ['Q1', 'Q2'] },
    { kind: 'event', name: '7', url: null, articles: ['Q1'] },
  ])
  expect(readLines('graph')).toMatchObject([
    { id: 'Q1', references: ['Q2', 'Q9'], referencedBy: [], replaces: ['Q2'], replacedBy: [], related: [{ id: 'Q2' }] },
    { id: 'Q2', references: [], referencedBy: ['Q1'], replaces: [], replacedBy: ['Q1'], related: [{ id: 'Q1' }] },
  ])
})
