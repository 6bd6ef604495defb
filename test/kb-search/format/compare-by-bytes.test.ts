import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareByBytes } from '../../../plugins/kb-search/format/compare-by-bytes.ts'

describe('compareByBytes', () => {
  it('sorts as the bytes of UTF-8, beyond the basic plane as well', () => {
    expect(compareByBytes('\u{1f4be}', '\uffee')).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(Math.sign(compareByBytes(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)))
      }),
    )
  })
})
