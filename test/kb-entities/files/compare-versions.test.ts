import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../plugins/kb-entities/files/compare-versions.ts'

const version = fc.array(fc.nat({ max: 9999 }), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'))

describe('compareVersions', () => {
  it.each([
    ['5.5.2367.0', '5.5.2650.24'],
    ['4.0.9', '4.0.10'],
    ['4.0.1381.4', '4.0.1381.4a'],
    ['4.0', '4.0.1'],
    ['', '0.1'],
  ])('%j is older than %j', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0)
    expect(compareVersions(newer, older)).toBeGreaterThan(0)
  })

  it('takes missing parts for zero', () => {
    expect(compareVersions('5.5', '5.5.0.0')).toBe(0)
  })

  it('is an order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0)
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0)
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
