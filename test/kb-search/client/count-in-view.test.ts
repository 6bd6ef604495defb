import { describe, expect, it } from 'vitest'
import { countInView } from '../../../layouts/assets/search/count-in-view.ts'

describe('countInView', () => {
  it.each([
    [300, 840, 3],
    [300, 841, 4],
    [900, 700, 1],
  ])('counts what fits between %i and %i pixels, and one at least: %i', (top, height, count) => {
    expect(countInView(top, height)).toBe(count)
  })
})
