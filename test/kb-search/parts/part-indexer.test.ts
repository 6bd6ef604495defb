import { describe, expect, it } from 'vitest'
import { PartIndexer } from '../../../plugins/kb-search/parts/part-indexer.ts'
import { RANGE_UNIT } from '../../../plugins/kb-search/plan-bundles.ts'
import type { PlannedPart } from '../../../plugins/kb-search/plan-index.ts'

const parts: PlannedPart[] = [
  { range: { from: 0, to: RANGE_UNIT }, key: 'low', numbers: [10, 20] },
  { range: { from: RANGE_UNIT, to: 2 * RANGE_UNIT }, key: 'high', numbers: [5000] },
]

/** An indexer, and the keys of the parts that it made, in the order of making. */
function makeIndexer(index = async () => {}) {
  const made: string[] = []
  const indexer = new PartIndexer(parts, ({ key }) => {
    made.push(key)
    return index()
  })
  return { indexer, made }
}

describe('PartIndexer', () => {
  it('makes each part as soon as its documents are there, in whatever order they come', async () => {
    const { indexer, made } = makeIndexer()
    indexer.add(20)
    expect(made).toEqual([])
    indexer.add(5000)
    expect(made).toEqual(['high'])
    indexer.add(10)
    await indexer.finish()
    expect(made).toEqual(['high', 'low'])
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
    const indexer = new PartIndexer(planned, () => {
      return new Promise((resolve) => ends.push(resolve))
    })
    for (const unit of units) indexer.add(unit * RANGE_UNIT)
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
    indexer.add(10)
    expect(() => indexer.add(10)).toThrow('found the document of Q10 twice')
  })

  it('tells in the end what is missing, and what could not be made', async () => {
    const { indexer } = makeIndexer(() => Promise.reject(new Error('Pagefind refused it')))
    indexer.add(5000)
    await expect(indexer.finish()).rejects.toThrow('found 1 documents, expected 3')
    for (const number of [10, 20]) indexer.add(number)
    await expect(indexer.finish()).rejects.toThrow('Pagefind refused it')
  })
})
