import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRanges, RANGE_UNIT } from '../../plugins/kb-search/plan-bundles.ts'

describe('planRanges', () => {
  it('makes one bundle of a small archive', () => {
    expect(
      planRanges(
        new Map([
          [2, 5],
          [70, 9],
        ]),
        100,
      ),
    ).toEqual([{ from: 0, to: 2 ** 20 }])
  })

  it('halves what holds too much', () => {
    const counts = new Map([
      [0, 60],
      [32, 60],
    ])
    expect(planRanges(counts, 100)).toEqual([
      { from: 0, to: 131072 },
      { from: 131072, to: 262144 },
    ])
  })

  it('takes numbers beyond six digits', () => {
    expect(planRanges(new Map([[2000, 1]]), 10)).toEqual([{ from: 0, to: 2 ** 23 }])
  })

  it('covers every article once, and keeps to the limit where it can', () => {
    const counts = fc.dictionary(fc.nat(300).map(String), fc.integer({ min: 1, max: 80 }))
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 200 }), (units, limit) => {
        const map = new Map(Object.entries(units).map(([unit, count]) => [Number(unit), count]))
        const ranges = planRanges(map, limit)
        for (const unit of map.keys()) {
          expect(ranges.filter(({ from, to }) => unit * RANGE_UNIT >= from && unit * RANGE_UNIT < to)).toHaveLength(1)
        }
        for (const { from, to } of ranges) {
          const inside = [...map].filter(([unit]) => unit * RANGE_UNIT >= from && unit * RANGE_UNIT < to)
          const articles = inside.reduce((sum, [, count]) => sum + count, 0)
          expect(articles > 0 && (articles <= limit || to - from === RANGE_UNIT)).toBe(true)
        }
      }),
    )
  })

  it('divides a range alone', () => {
    const counts = new Map([
      [0, 60],
      [16, 60],
      [32, 60],
    ])
    expect(planRanges(counts, 100, { from: 0, to: 131072 })).toEqual([
      { from: 0, to: 65536 },
      { from: 65536, to: 131072 },
    ])
  })

  it('leaves other ranges alone when an article is added', () => {
    const counts = new Map([
      [0, 60],
      [32, 60],
      [64, 60],
    ])
    const before = planRanges(counts, 100)
    expect(planRanges(new Map([...counts, [33, 1]]), 100)).toEqual(before)
  })
})
