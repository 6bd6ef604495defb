import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLengths, decodeNumbers, encodePages } from '../../../plugins/kb-search/format/bundle-table.ts'

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
})
