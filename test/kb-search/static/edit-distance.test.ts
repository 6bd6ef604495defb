import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../plugins/kb-search/static/edit-distance.ts'

const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })

describe('editDistance', () => {
  it.each([
    ['netif.dll', 'netif.dll', 0],
    ['netfi.dll', 'netif.dll', 1],
    ['netif.dl', 'netif.dll', 1],
    ['metif.dll', 'netif.dll', 1],
    ['regsitery', 'registry', 2],
    ['lamp', 'spooler', 3],
  ])('of %s and %s is %i within 2', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance)
  })

  it('is the same both ways, zero for equals only, and no more than the lengths allow', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 20)
        expect(distance).toBe(editDistance(other, one, 20))
        expect(distance === 0).toBe(one === other)
        expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })

  it('stops at its limit, and says no more than that it is passed', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(editDistance(one, other, 20), limit + 1))
      }),
    )
  })
})
