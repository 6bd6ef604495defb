import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSpool, readSpool, spoolDocuments } from '../../../plugins/kb-search/parts/document-spool.ts'
import { RANGE_UNIT } from '../../../plugins/kb-search/plan-bundles.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'kb-spool-')), 'spool')
const document = (number: number) => ({ number, title: 'Lamp', html: '<p>"lamp"\n</p>' })

it('gives the documents of a range by number, whatever order they came in and whoever wrote them', () => {
  openSpool(folder)
  spoolDocuments(folder, 1, [RANGE_UNIT * 3 + 5, 7, RANGE_UNIT + 2].map(document))
  spoolDocuments(folder, 2, [3].map(document))
  spoolDocuments(folder, 1, [RANGE_UNIT + 1, RANGE_UNIT * 10].map(document))
  expect(readSpool(folder, { from: 0, to: RANGE_UNIT * 2 })).toEqual(
    [3, 7, RANGE_UNIT + 1, RANGE_UNIT + 2].map(document),
  )
  openSpool(folder)
  expect(readSpool(folder, { from: 0, to: RANGE_UNIT * 20 })).toEqual([])
})
