import { describe, expect, it } from 'vitest'
import { writeTitle } from '../../../../../layouts/assets/search/page/write-title.ts'

describe('writeTitle', () => {
  it.each([
    ['lamp.dll', 'Search · Lamps', 'lamp.dll · Lamps'],
    ['dim · $& lamp', 'Search · Lamps · Bulbs', 'dim · $& lamp · Lamps · Bulbs'],
    ['', 'Search · Lamps', 'Search · Lamps'],
    ['lamp\n  dims ', 'Search', 'lamp dims'],
    ['dim '.repeat(40), 'Search · Lamps', `${'dim '.repeat(15).trimEnd()}… · Lamps`],
  ])('of %j on %j is %j', (query, own, title) => {
    expect(writeTitle(query, own)).toBe(title)
  })
})
