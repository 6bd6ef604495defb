import { expect, it } from 'vitest'
import { takeOutline } from '../../../plugins/kb-site/archive/outline-image.ts'
import { startData } from '../../../plugins/kb-site/files/write-data.ts'
import { makeFiles } from '../../support/files.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

it('gives up when it is told to, and tells of it only whoever waits', async () => {
  const archive = makeArchive([makeRecord(1)])
  const pool = { writeGraph: async () => {} }
  const task = { archive, outline: takeOutline(makeContent(archive)), pool, outputFolder: makeFiles({}), cache: null }
  const data = startData(new Promise((resolve) => setImmediate(resolve, task)))
  await data.stop()
  await expect(data.written).rejects.toThrow(/abort/i)
})
