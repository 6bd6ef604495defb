import { describe, expect, it } from 'vitest'
import { countInView } from '../../../../../layouts/assets/search/results/count-in-view.ts'

describe('countInView', () => {
  it.each([
    [300, 840, true, 3],
    [300, 841, true, 4],
    [300, 841, false, 2],
    [900, 700, true, 1],
  ])('counts what fits between %i and %i pixels (wide: %s), and one at least: %i', (top, height, isWide, count) => {
    expect(countInView(top, height, isWide)).toBe(count)
  })
})
