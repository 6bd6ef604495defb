import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PageListWriter } from '../../../plugins/kb-search/format/page-list.ts'
import { encodeColumns } from '../../../plugins/kb-search/format/word-columns.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'
import { readChunk } from '../../../plugins/kb-search/query/read-chunk.ts'

interface Page {
  page: number
  positions: number[]
  inTitle: boolean
  weight: number
}

const ascending = (one: number, other: number) => one - other

const pages = fc.uniqueArray(
  fc.record({
    page: fc.nat(2 ** 20),
    positions: fc.uniqueArray(fc.nat(100_000), { minLength: 1 }).map((list) => list.sort(ascending)),
    inTitle: fc.boolean(),
    weight: fc.constantFrom(12, 24, 48, 168),
  }),
  { selector: ({ page }) => page },
)

function makeList(list: readonly Page[]) {
  const writer = new PageListWriter()
  for (const { page, positions, inTitle, weight } of [...list].sort((one, other) => one.page - other.page)) {
    writer.addPage(page, [{ weight, positions, from: 0, to: positions.length }], inTitle)
  }
  return writer.finish()
}

function readAll(words: readonly WordEntry[], word: string): Page[] {
  return readChunk(encodeColumns(words), (stem) => stem === word).flatMap((list) =>
    [...list.pages].map((page, index) => {
      const positions = [...list.positionsOf(index)]
      const weight = Math.round(((list.frequencies[index] ?? 0) * 24) / positions.length)
      expect(list.inText[index]).toBe(weight <= 24 ? positions.length : 0)
      return { page, positions, inTitle: list.inTitle[index] === 1, weight }
    }),
  )
}

describe('encodeColumns', () => {
  it('keeps every word, page, place and weight, those of spellings with accents too', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.tuple(pages, pages)), (dictionary) => {
        const words = Object.entries(dictionary).map(([word, [plain, accented]]) => ({
          word,
          pages: makeList(plain),
          variants: [{ form: `${word}\u0301`, pages: makeList(accented) }],
        }))
        for (const [word, lists] of Object.entries(dictionary)) {
          const expected = lists.flatMap((list) => [...list].sort((one, other) => one.page - other.page))
          expect(readAll(words, word)).toEqual(expected)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps places of several weights on one page apart', () => {
    const writer = new PageListWriter()
    const group = (weight: number, ...positions: number[]) => ({ weight, positions, from: 0, to: positions.length })
    writer.addPage(7, [group(168, 2), group(24, 40, 300)], false)
    const words = [{ word: 'lamp', pages: writer.finish(), variants: [] }]
    const [list] = readChunk(encodeColumns(words), () => true)
    expect(list?.positionsOf(0)).toEqual([2, 40, 300])
    expect([list?.frequencies[0], list?.inText[0], list?.inTitle[0]]).toEqual([9, 2, 0])
  })
})
