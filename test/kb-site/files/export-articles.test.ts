import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { RangeCache } from '../../../plugins/kb-site/cache/range-cache.ts'
import { exportArticles } from '../../../plugins/kb-site/files/export-articles.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const records = [makeRecord(1), makeRecord(4_999), makeRecord(5_000), makeRecord(100_000)]

async function exportRecords(cache: RangeCache | null, shown = records): Promise<Buffer> {
  const file = join(makeFiles({}), 'articles.ndjson.gz')
  await exportArticles(makeArchive(shown).articles.values(), file, cache, undefined)
  return readFileSync(file)
}

function readLines(bytes: Buffer): unknown[] {
  const lines = gunzipSync(bytes).toString('utf8').trimEnd().split('\n')
  return lines.map((line): unknown => JSON.parse(line))
}

it('writes all records by number, the same with a cache and without', async () => {
  const cache = { folder: makeFiles({}), version: 'one' }
  const bytes = await exportRecords(null)
  expect(readLines(bytes)).toEqual(records)
  expect(await exportRecords(cache)).toEqual(bytes)
  expect(await exportRecords(cache)).toEqual(bytes)
  expect(readdirSync(cache.folder).sort()).toEqual(['0.gz', '1.gz', '20.gz'])
})

it('compresses a range again when a file of it, or the code, has changed, or what was kept is damaged', async () => {
  const cache = { folder: makeFiles({}), version: 'one' }
  await exportRecords(cache)
  const source = { ...makeRecord(5_000).source, sha256: 'other' }
  const edited = records.map((record) => (record.number === 5_000 ? { ...record, title: 'Another', source } : record))
  expect(readLines(await exportRecords(cache, edited))).toEqual(edited)
  const renamed = records.map((record) => ({ ...record, title: 'By other code' }))
  expect(readLines(await exportRecords({ ...cache, version: 'two' }, renamed))).toEqual(renamed)
  writeFileSync(join(cache.folder, '0.gz'), 'damaged')
  expect(readLines(await exportRecords({ ...cache, version: 'two' }, renamed))).toEqual(renamed)
})
