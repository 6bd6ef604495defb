import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRareTokens, drawTitles } from '../../bench/draw-search-queries.ts'
import { makeRandom } from '../../bench/make-random.ts'

const articles = ['Lamp Goes Out', 'Socket Sparks', 'Lamp Flickers'].map((title, number) => ({
  number,
  title,
  content: `${title}. Code lamp_${number}_glows`,
}))

describe('drawTitles', () => {
  it('draws each once, however many are asked for', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(9), (seed, count) => {
        const drawn = drawTitles(articles, count, makeRandom(seed)).map(({ query }) => query)
        expect(drawn).toHaveLength(Math.min(count, articles.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(articles.map(({ title }) => title)).toEqual(expect.arrayContaining(drawn))
      }),
    )
  })
})

describe('drawRareTokens', () => {
  it('draws what stands in one article or two, with these', () => {
    const drawn = drawRareTokens(articles, 99, makeRandom(1))
    const numbersOf = (token: string) => [...(drawn.find(({ query }) => query === token)?.relevant ?? [])]
    expect(numbersOf('lamp_2_glows')).toEqual([2])
    expect(numbersOf('Sparks')).toEqual([1])
    expect(drawn.map(({ query }) => query)).not.toContain('Code')
  })
})
