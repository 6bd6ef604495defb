import { describe, expect, it } from 'vitest'
import { compareBoxes } from '../screenshots/compare-boxes.ts'
import type { Boxes } from '../screenshots/measure-boxes.ts'

const reviewed: Boxes = { header: [0, 0, 360, 80], main: [20, 80, 320, 1_000], footer: [0, 1_080, 360, 200] }

describe('compareBoxes', () => {
  it('allows what other fonts change', () => {
    const found: Boxes = { header: [0, 0, 360, 104], main: [20, 104, 320, 1_150], footer: [0, 1_254, 360, 224] }
    expect(compareBoxes(found, reviewed)).toEqual([])
  })

  it('names what moved, grew, came and went', () => {
    const found: Boxes = { header: [0, 0, 360, 80], main: [200, 80, 140, 2_000], aside: [0, 80, 180, 90] }
    expect(compareBoxes(found, reviewed)).toEqual([
      'main: left 200, expected about 20',
      'main: width 140, expected about 320',
      'main: height 2000, expected about 1000',
      'footer: expected it, found none',
      'aside: found it, expected none',
    ])
  })
})
