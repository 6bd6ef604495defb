import { describe, expect, it } from 'vitest'
import { toScore, weighCitation, weighProduct, weighTerm } from '../../../plugins/kb-graph/terms/weights.ts'

describe('weighTerm', () => {
  it('gives a rare term more than a common one', () => {
    expect(weighTerm('dll', 2, 54_308)).toBeGreaterThan(weighTerm('dll', 200, 54_308))
  })

  it('gives nothing for a term that joins no two articles', () => {
    expect(weighTerm('dll', 1, 54_308)).toBe(0)
  })

  it('gives nothing for a very common term', () => {
    expect(weighTerm('executable', 501, 54_308)).toBe(0)
    expect(weighTerm('executable', 500, 54_308)).toBeGreaterThan(0)
  })

  it('gives a module more than a service or a word of a title, and those more than the setting', () => {
    const weigh = (kind: Parameters<typeof weighTerm>[0]) => weighTerm(kind, 9, 1000)
    expect(weigh('dll')).toBeGreaterThan(Math.max(weigh('service'), weigh('titleWord')))
    expect(weigh('setting')).toBeLessThan(Math.min(weigh('service'), weigh('titleWord')))
  })

  it('gives nothing for a word in many of the titles', () => {
    expect(weighTerm('titleWord', 3, 70)).toBe(0)
    expect(weighTerm('titleWord', 2, 70)).toBeGreaterThan(0)
    expect(weighTerm('titleWord', 20, 1000)).toBeGreaterThan(0)
    expect(weighTerm('titleWord', 21, 1000)).toBe(0)
  })

  it('joins all of a small archive too', () => {
    expect(weighTerm('dll', 2, 2)).toBeGreaterThan(0)
  })

  it('gives whole numbers', () => {
    expect(weighTerm('service', 7, 54_308) % 1).toBe(0)
  })
})

it('gives a citation more than a shared DLL that is as rare', () => {
  expect(weighCitation(5, 54_308)).toBeGreaterThan(weighTerm('dll', 5, 54_308))
})

it('gives a large product little', () => {
  expect(weighProduct(5000, 54_308)).toBeLessThan(weighTerm('dll', 50, 54_308))
})

it('shows scores in hundredths', () => {
  expect(toScore(1021)).toBe(10.21)
})
