import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortTitles } from '../../../plugins/kb-site/addresses/sort-titles.ts'
import { cutTitles, nameSpan, titlePageUrls, titlesOnPage } from '../../../plugins/kb-site/addresses/title-pages.ts'

function cut(titles: readonly string[]) {
  return cutTitles(sortTitles(titles.map((title, index) => ({ id: `Q${index + 1}`, number: index + 1, title }))))
}

function repeat(count: number, nameTitle: (index: string) => string): string[] {
  return Array.from({ length: count }, (_, index) => nameTitle(String(index).padStart(4, '0')))
}

describe('cutTitles', () => {
  it('has a range for each letter of a page, and says where a letter begins', () => {
    const pages = cut([...repeat(titlesOnPage - 1, (index) => `Alarm ${index}`), 'Bell', 'Bolt', 'Cable'])
    expect(
      pages.map((ranges) => ranges.map(({ letter, begins, url, titles }) => [letter, begins, url, titles.length])),
    ).toEqual([
      [
        ['A', true, '/title/1/', titlesOnPage - 1],
        ['B', true, '/title/1/', 1],
      ],
      [
        ['B', false, '/title/2/', 1],
        ['C', true, '/title/2/', 1],
      ],
    ])
  })

  it('names a range by as many words as tell it from its neighbours', () => {
    const pages = cut(repeat(titlesOnPage + 1, (index) => `How to Turn Lamp ${index} On`))
    expect(pages.flat().map(({ first, last }) => nameSpan(first, last))).toEqual([
      'how … how to turn lamp 0499',
      'how to turn lamp 0500 … how',
    ])
  })

  it('names a range without the signs around its words', () => {
    const pages = cut(['Lamp "Off" (Dark)', 'Light, Then Dark'])
    expect(pages.flat().map(({ first, last }) => nameSpan(first, last))).toEqual(['lamp … light'])
  })

  it('names a range of equal titles in six words at most', () => {
    const [[range] = []] = cut(repeat(titlesOnPage + 1, () => 'One Two Three Four Five Six Seven'))
    expect(range?.last).toBe('one two three four five six')
  })

  it('has each title once, in order, on the pages that are counted beforehand', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), fc.nat(1200), (odd, count) => {
        const titles = [...odd, ...repeat(count, (index) => `Lamp ${index}`)]
        const pages = cut(titles)
        expect(pages.map(([range]) => range?.url)).toEqual(titlePageUrls(titles.length))
        const shown = pages.flat().flatMap((range) => range.titles)
        expect(shown.map(({ article }) => article.id).sort()).toEqual(titles.map((_, index) => `Q${index + 1}`).sort())
        const letters = pages.flat().filter(({ begins }) => begins)
        expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length)
      }),
      { numRuns: 30 },
    )
  })
})
