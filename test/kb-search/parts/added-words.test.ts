import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFrequent } from '../../../plugins/kb-search/bundles/count-frequent.ts'
import { PageListWriter } from '../../../plugins/kb-search/format/page-list.ts'
import { encodeColumns } from '../../../plugins/kb-search/format/word-columns.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'
import { findInnerWords } from '../../../plugins/kb-search/identifiers/inner-words.ts'
import { collectAddedWords } from '../../../plugins/kb-search/parts/added-words.ts'
import { mergeWords } from '../../../plugins/kb-search/parts/merge-words.ts'
import { readChunk } from '../../../plugins/kb-search/query/read-chunk.ts'
import { stemEnglish } from '../../../plugins/kb-search/ranking/stem-english.ts'
import { makeWord, pagesOf } from '../bundles/make-word.ts'

const listOf = (words: Iterable<WordEntry>) => [...words].map(({ word, pages }) => [word, pagesOf(pages)])

const ascending = (one: number, other: number) => one - other

function makeList(pages: readonly (readonly [page: number, positions: number[], inTitle: boolean])[]): WordEntry {
  const writer = new PageListWriter()
  for (const [page, places, inTitle] of [...pages].sort(([one], [other]) => one - other)) {
    const positions = [...places].sort(ascending)
    writer.addPage(page, [{ weight: 24, positions, from: 0, to: positions.length }], inTitle)
  }
  return { word: 'lamp', pages: writer.finish(), variants: [] }
}

/** What the browser reads of one word. */
function readWord(words: readonly WordEntry[], word: string) {
  const [list] = readChunk(encodeColumns(words), (other) => other === word)
  return Array.from(list?.pages ?? [], (page, index) => ({
    page,
    inTitle: list?.inTitle[index] === 1,
    positions: [...(list?.positionsOf(index) ?? [])],
  }))
}

describe('collectAddedWords', () => {
  const words = collectAddedWords([
    { titleLength: 3, content: 'Cannot Find Lamp say IID_ILamp or IID_ILamp.' },
    { titleLength: 2, content: 'Set x_lamp here' },
  ])

  it('gives words within tokens, and those of titles under keys of their own, in order', () => {
    expect(listOf(words)).toEqual([
      ['iid', [0]],
      ['ilamp', [0]],
      ['lamp', [1]],
      ['~cannot', [0]],
      ['~find', [0]],
      ['~lamp', [0, 1]],
      ['~set', [1]],
      ['~x_lamp', [1]],
    ])
  })

  it('gives what findInnerWords gives of each token, whatever the token', () => {
    const token = fc.oneof(
      fc.constantFrom('C#', 'C++', 'lamp', 'Lamp.dll', 'IID_ILamp', 'x=y', 'caf\u00e9', '(lamp)', 'a/b.'),
      fc.stringMatching(/^\S{1,6}$/).filter((text) => !/\s/u.test(text)),
    )
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const found = collectAddedWords([{ titleLength: 0, content: tokens.join(' ') }]).map(({ word }) => word)
        expect(new Set(found)).toEqual(new Set(tokens.flatMap(findInnerWords).map(stemEnglish)))
      }),
    )
  })

  it('says where they stand, as the browser reads it', () => {
    expect(readWord(words, 'ilamp')).toEqual([{ page: 0, inTitle: false, positions: [4, 6] }])
    expect(readWord(words, 'lamp')).toEqual([{ page: 1, inTitle: true, positions: [1] }])
    expect(readWord(words, '~find')).toEqual([{ page: 0, inTitle: true, positions: [1] }])
  })
})

describe('mergeWords', () => {
  it('unites the pages of a word, and keeps all others in order', () => {
    const own = [makeWord('dos', [1]), makeWord('zone', [2])]
    const added = [makeWord('abc', [3]), makeWord('dos', [1, 4]), makeWord('~dos', [4])]
    expect(listOf(mergeWords(own, added.values()))).toEqual([
      ['abc', [3]],
      ['dos', [1, 4]],
      ['zone', [2]],
      ['~dos', [4]],
    ])
  })

  it('keeps what each says of its pages', () => {
    const anyPage = fc.tuple(fc.nat(70_000), fc.uniqueArray(fc.nat(5000), { minLength: 1 }), fc.boolean())
    const anyPages = fc.uniqueArray(anyPage, { minLength: 1, selector: ([page]) => page })
    fc.assert(
      fc.property(anyPages, anyPages, (own, added) => {
        const [merged] = mergeWords([makeList(own)], [makeList(added)].values())
        const known = new Set(own.map(([page]) => page))
        const all = [...own, ...added.filter(([page]) => !known.has(page))].sort(([one], [other]) => one - other)
        expect(readWord(merged ? [merged] : [], 'lamp')).toEqual(
          all.map(([page, positions, inTitle]) => ({ page, inTitle, positions: [...positions].sort(ascending) })),
        )
      }),
    )
  })
})

describe('countFrequent', () => {
  it('counts frequent words, and keeps the titles of these and of stop words alone', () => {
    const counts = new Map<string, number>()
    const words = [
      makeWord('quokka', [1]),
      makeWord('window', [1, 2, 3]),
      makeWord('~couldnt', [1]),
      makeWord('~quokka', [1]),
      makeWord('~the', [2]),
      makeWord('~window', [3]),
    ]
    expect(listOf(countFrequent(words, 2, counts)).map(([word]) => word)).toEqual([
      'quokka',
      'window',
      '~couldnt',
      '~the',
      '~window',
    ])
    expect([...counts]).toEqual([['window', 3]])
  })
})
