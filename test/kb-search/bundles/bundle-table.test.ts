import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeLengths,
  decodeNumbers,
  encodePages,
  GROUP_SIZE,
  groupOf,
} from '../../../plugins/kb-search/bundles/bundle-table.ts'

describe('the table of a bundle', () => {
  it('keeps numbers, and lengths nearly', () => {
    const pages = fc.array(fc.record({ number: fc.nat(400_000), wordCount: fc.integer({ min: 1, max: 50_000 }) }))
    fc.assert(
      fc.property(pages, (list) => {
        const sorted = list.sort((one, other) => one.number - other.number)
        const table = encodePages(sorted)
        expect([...decodeNumbers(table)]).toEqual(sorted.map(({ number }) => number))
        for (const [page, length] of decodeLengths(table).entries()) {
          const ratio = length / (sorted[page]?.wordCount ?? 0)
          expect(Math.abs(Math.log(ratio))).toBeLessThanOrEqual(Math.log(1.5) / 2 + 1e-6)
        }
      }),
    )
  })

  it('groups the fragments of each part apart', () => {
    const parts = [GROUP_SIZE + 1, 2]
    const groups = Array.from({ length: GROUP_SIZE + 3 }, (_, page) => groupOf(page, parts))
    expect(groups).toEqual([...Array(GROUP_SIZE).fill(0), 1, 2, 2])
    expect(() => groupOf(GROUP_SIZE + 3, parts)).toThrow('expected one below')
  })
})
