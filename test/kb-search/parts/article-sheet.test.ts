import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeColumns } from '../../../plugins/kb-search/format/word-columns.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'
import { cutText, findMarks, makeSheet, SheetCutter } from '../../../plugins/kb-search/parts/article-sheet.ts'
import type { WeightedPlaces } from '../../../plugins/kb-search/parts/pagefind-words.ts'
import { readChunk } from '../../../plugins/kb-search/query/read-chunk.ts'
import { stemEnglish } from '../../../plugins/kb-search/ranking/stem-english.ts'

/** The pages of one word, as the browser reads them. */
function readWord(entry: WordEntry) {
  return readChunk(encodeColumns([entry]), () => true).flatMap((list) =>
    Array.from(list.pages, (page, index) => ({
      page,
      inTitle: list.inTitle[index] === 1,
      frequency: list.frequencies[index],
      positions: list.positionsOf(index),
    })),
  )
}

describe('makeSheet', () => {
  it('marks each article with a word that none of them has, and that is its own stem', () => {
    expect(makeSheet(['<p>lamp</p>']).html).toContain('<p>kbmarkq</p><p>lamp</p>')
    const { mark, html } = makeSheet(['<p>Lamp KBMARKQ</p>', '<p>xkbmarkqqy</p>'])
    expect([mark, stemEnglish(mark)]).toEqual(['kbmarkqqq', 'kbmarkqqq'])
    expect(html.split(mark)).toHaveLength(3)
  })

  it('gives each article its text again', () => {
    const sheet = makeSheet(['', '', ''])
    expect(cutText('kbmarkq. Lamp. On, off. kbmarkq. kbmarkq Bulb kbmarkqs.', sheet)).toEqual([
      'Lamp. On, off.',
      '',
      'Bulb kbmarkqs.',
    ])
  })
})

describe('SheetCutter', () => {
  it('counts the words of each article', () => {
    expect(new SheetCutter([0, 4, 5], [1, 0, 0]).countWords(8)).toEqual([3, 0, 2])
  })

  it('gives each article what stands in it, whatever each place weighs', () => {
    const anyText = fc.array(fc.constantFrom('lamp', 'other'), { maxLength: 6 })
    const anyTexts = fc.array(fc.record({ title: anyText, queryWords: anyText, text: anyText }), { minLength: 1 })
    fc.assert(
      fc.property(anyTexts, (articles) => {
        const weights = { title: 168, queryWords: 48, text: 24 } as const
        const places = new Map<number, WeightedPlaces>()
        const marks: number[] = []
        let end = 0
        const expected = articles.flatMap((article, page) => {
          marks.push(end)
          end += 1
          const start = end
          let frequency = 0
          const positions: number[] = []
          for (const kind of ['title', 'queryWords', 'text'] as const) {
            for (const word of article[kind]) {
              if (word === 'lamp') {
                const known = places.get(weights[kind]) ?? { weight: weights[kind], positions: [] }
                places.set(weights[kind], known)
                known.positions.push(end)
                positions.push(end - start)
                frequency += weights[kind] / 24
              }
              end += 1
            }
          }
          return positions.length === 0 ? [] : [{ page, inTitle: article.title.includes('lamp'), frequency, positions }]
        })
        const titleLengths = articles.map(({ title }) => title.length)
        const cutter = new SheetCutter(marks, titleLengths)
        const entry = cutter.cut({ word: 'lamp', places: [...places.values()], variants: [] })
        expect(readWord(entry)).toEqual(expected)
        const lengths = articles.map(({ title, queryWords, text }) => title.length + queryWords.length + text.length)
        expect(cutter.countWords(end)).toEqual(lengths)
      }),
    )
  })

  it('keeps spellings with accents by themselves', () => {
    const cutter = new SheetCutter([0, 3], [0, 0])
    const places = [{ weight: 24, positions: [4] }]
    const { pages, variants } = cutter.cut({ word: 'cafe', places: [], variants: [{ form: 'café', places }] })
    expect([pages.count, variants.map(({ form, pages: { first, count } }) => [form, first, count])]).toEqual([
      0,
      [['café', 1, 1]],
    ])
  })

  it('refuses a sheet on which marks are missing', () => {
    const found = findMarks([{ word: 'lamp', places: [], variants: [] }], makeSheet(['<p>lamp</p>']))
    expect(() => new SheetCutter(found, [0])).toThrow('found 0 marks on a page of 1 articles')
  })
})
