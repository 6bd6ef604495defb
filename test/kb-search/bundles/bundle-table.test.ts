import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeLengths,
  decodeNumbers,
  encodePages,
  fragmentFile,
  GROUP_SIZE,
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

  it('groups the fragments of each part in a folder of its own', () => {
    const parts: [string, number][] = [
      ['low', GROUP_SIZE + 1],
      ['high', 2],
    ]
    const files = Array.from({ length: GROUP_SIZE + 3 }, (_, page) => fragmentFile(page, parts))
    expect(files).toEqual([...Array(GROUP_SIZE).fill('low/0.gz'), 'low/1.gz', 'high/0.gz', 'high/0.gz'])
    expect(() => fragmentFile(GROUP_SIZE + 3, parts)).toThrow('expected one below')
  })
})
