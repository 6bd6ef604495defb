import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DocumentSpool, readSpool } from '../../plugins/kb-search/bundles/document-spool.ts'
import { RANGE_UNIT } from '../../plugins/kb-search/bundles/plan-bundles.ts'
import { PartIndexer } from '../../plugins/kb-search/part-indexer.ts'
import type { PlannedPart } from '../../plugins/kb-search/plan-index.ts'
import { makeFiles } from '../support/files.ts'

const parts: PlannedPart[] = [
  { range: { from: 0, to: RANGE_UNIT }, key: 'low', numbers: [10, 20] },
  { range: { from: RANGE_UNIT, to: 2 * RANGE_UNIT }, key: 'high', numbers: [5000] },
]
const documentOf = (number: number) => ({ number, title: 'Lamp', html: '<p>On.' })

/** An indexer, and which articles each part was made of, in the order of making. */
function makeIndexer(index = async () => {}) {
  const folder = join(makeFiles({}), 'spool')
  const made: [key: string, numbers: number[]][] = []
  const indexer = new PartIndexer(parts, new DocumentSpool(folder), ({ key, range }) => {
    made.push([key, Array.from(readSpool(folder, range), ({ number }) => number)])
    return index()
  })
  return { indexer, made }
}

describe('PartIndexer', () => {
  it('makes each part as soon as its documents are there, in whatever order they come', async () => {
    const { indexer, made } = makeIndexer()
    indexer.add(documentOf(20))
    expect(made).toEqual([])
    indexer.add(documentOf(5000))
    expect(made).toEqual([['high', [5000]]])
    indexer.add(documentOf(10))
    await indexer.finish()
    expect(made).toEqual([
      ['high', [5000]],
      ['low', [10, 20]],
    ])
  })

  it('makes two parts at once while documents come, and then all that are left', async () => {
    const units = [0, 1, 2, 3, 4]
    const planned = units.map((unit): PlannedPart => {
      return {
        range: { from: unit * RANGE_UNIT, to: (unit + 1) * RANGE_UNIT },
        key: `${unit}`,
        numbers: [unit * RANGE_UNIT],
      }
    })
    const ends: (() => void)[] = []
    const indexer = new PartIndexer(planned, new DocumentSpool(join(makeFiles({}), 'spool')), () => {
      return new Promise((resolve) => ends.push(resolve))
    })
    for (const unit of units) indexer.add(documentOf(unit * RANGE_UNIT))
    expect(ends).toHaveLength(2)
    ends[0]?.()
    await expect.poll(() => ends.length).toBe(3)
    const finished = indexer.finish()
    expect(ends).toHaveLength(5)
    for (const end of ends) end()
    await finished
  })

  it('knows what it needs, and refuses what comes twice', () => {
    const { indexer } = makeIndexer()
    expect([10, 11, 5000].map((number) => indexer.needs(number))).toEqual([true, false, true])
    indexer.add(documentOf(10))
    expect(() => indexer.add(documentOf(10))).toThrow('found the document of Q10 twice')
  })

  it('tells in the end what is missing, and what could not be made', async () => {
    const { indexer } = makeIndexer(() => Promise.reject(new Error('Pagefind refused it')))
    indexer.add(documentOf(5000))
    await expect(indexer.finish()).rejects.toThrow('found 1 documents, expected 3')
    for (const number of [10, 20]) indexer.add(documentOf(number))
    await expect(indexer.finish()).rejects.toThrow('Pagefind refused it')
  })
})
