import { describe, expect, it } from 'vitest'
import { beginningKey, makeTitleIndex, pairKey } from '../../../plugins/kb-search/static/title-index.ts'
import { makeArticle } from '../make-article.ts'

const listsOf = (articles: Parameters<typeof makeTitleIndex>[0]) =>
  Object.assign({}, ...makeTitleIndex(articles).files.map(({ lists }) => lists))

describe('makeTitleIndex', () => {
  it('lists titles by their words and by what words begin with, the most cited first', () => {
    const lists = listsOf([
      makeArticle(1, { title: 'The Lamp Flickers' }),
      makeArticle(2, { title: 'Lampshade', citedBy: 3 }),
    ])
    expect(Object.keys(lists).sort()).toEqual(
      ['fl*', 'fli*', 'flic*', 'flickers', 'la*', 'lam*', 'lamp', 'lamp*', 'lampshade'].sort(),
    )
    expect(lists[beginningKey('la')]).toEqual([2, 1])
    expect(lists['lamp']).toEqual([1])
  })

  it('keeps every title at its rarest word, and the first of all others', () => {
    const articles = Array.from({ length: 60 }, (_, index) => makeArticle(index + 1, { title: `Lamp bulb${index}` }))
    const lists = listsOf(articles)
    expect(lists['lamp']).toHaveLength(30)
    for (const { number } of articles) expect(lists[`bulb${number - 1}`]).toEqual([number])
  })

  it('lists the titles of pairs of common words that follow each other', () => {
    const articles = Array.from({ length: 80 }, (_, index) =>
      makeArticle(index + 1, { title: index % 20 === 0 ? `Lamp socket bulb${index}` : `Socket lamp bulb${index}` }),
    )
    const lists = listsOf(articles)
    expect(lists[pairKey('lamp', 'socket')]).toEqual([1, 21, 41, 61])
    expect(lists[pairKey('socket', 'lamp')]).toHaveLength(8)
    expect(lists[pairKey('lamp', 'bulb1')]).toBeUndefined()
  })

  it('cuts the lists into files, each with the titles that it lists', () => {
    const articles = Array.from({ length: 800 }, (_, index) => makeArticle(index + 1, { title: `Lamp bulb${index}` }))
    const { files, firstKeys } = makeTitleIndex(articles)
    expect(files.length).toBe(firstKeys.length)
    expect(files.length).toBeGreaterThan(5)
    for (const { lists, titles } of files) {
      const listed = new Set(Object.values(lists).flat())
      expect(Object.keys(titles).map(Number).sort()).toEqual([...listed].sort())
    }
  })
})
