import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumbers, writeNumbers } from '../../../plugins/kb-search/format/number-text.ts'

describe('writeNumbers', () => {
  it('takes one character for a number that comes soon, and none that JSON would have to escape', () => {
    expect(writeNumbers([10022, 10060, 10061])).toBe('!7qe!I$')
    const near = Array.from({ length: 60 }, (_, index) => (index * (index + 1)) / 2)
    const text = writeNumbers(near)
    expect(JSON.stringify(text)).toHaveLength(text.length + 2)
    expect(writeNumbers(near.slice(0, 57))).toHaveLength(57)
  })

  it('is read back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4_000_000)), (numbers) => {
        const sorted = numbers.sort((one, other) => one - other)
        expect(readNumbers(writeNumbers(sorted))).toEqual(sorted)
      }),
    )
  })
})
