import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { DocumentSpool, readSpool } from '../../plugins/kb-search/bundles/document-spool.ts'
import { RANGE_UNIT } from '../../plugins/kb-search/bundles/plan-bundles.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'kb-spool-')), 'spool')
const spool = new DocumentSpool(folder)
const document = (number: number) => ({ number, title: 'Lamp', html: '<p>"lamp"\n</p>' })

afterEach(() => spool.remove())

it('gives the documents of a range by number, whatever order they came in', () => {
  const numbers = [RANGE_UNIT * 3 + 5, 7, RANGE_UNIT + 2, 3, RANGE_UNIT + 1]
  for (const number of numbers) spool.add(document(number))
  spool.flush({ from: 0, to: 100 * RANGE_UNIT })
  expect([...readSpool(folder, { from: 0, to: RANGE_UNIT * 2 })]).toEqual(
    [3, 7, RANGE_UNIT + 1, RANGE_UNIT + 2].map(document),
  )
  spool.remove()
  expect(existsSync(folder)).toBe(false)
})
