import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinWords } from '../../../plugins/kb-search/bundles/join-words.ts'
import { makeWord, pagesOf } from './make-word.ts'

/** The words of a part: pages by word. */
type Part = Record<string, number[]>

const PART_PAGES = 100

function join(...parts: Part[]): [string, number[]][] {
  const opened = parts.map((part, index) => ({
    words: Object.keys(part)
      .sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
      .map((word) => makeWord(word, part[word] ?? []))
      .values(),
    offset: index * PART_PAGES,
  }))
  return [...joinWords(opened)].map(({ word, pages }) => [word, pagesOf(pages)])
}

describe('joinWords', () => {
  it('puts the pages of each part behind those of the parts before', () => {
    expect(join({ access: [0, 7], zone: [1] }, { access: [3] }, { error: [0], zone: [99] })).toEqual([
      ['access', [0, 7, 103]],
      ['error', [200]],
      ['zone', [1, 299]],
    ])
  })

  it('orders words by their bytes', () => {
    expect(join({ '\u{ff5e}': [0] }, { '\u{1f600}': [0], z: [0] }).map(([word]) => word)).toEqual([
      'z',
      '\u{ff5e}',
      '\u{1f600}',
    ])
  })

  it('gives what one part over all pages would have', () => {
    const pages = fc.uniqueArray(fc.nat(PART_PAGES - 1), { minLength: 1, maxLength: 8 })
    const part = fc.dictionary(fc.stringMatching(/^[a-c]{1,3}$/), pages)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const whole: Part = {}
        for (const [index, words] of parts.entries()) {
          for (const [word, list] of Object.entries(words)) {
            whole[word] = [...(whole[word] ?? []), ...list.map((page) => page + index * PART_PAGES)]
          }
        }
        expect(join(...parts)).toEqual(join(whole))
      }),
    )
  })

  it('joins spellings with accents by themselves', () => {
    const cafe = { ...makeWord('cafe', []), variants: [{ form: 'café', pages: makeWord('', [2]).pages }] }
    const [joined] = joinWords([
      { words: [cafe].values(), offset: 0 },
      { words: [cafe].values(), offset: 10 },
    ])
    expect(joined && pagesOf(joined.pages)).toEqual([])
    expect(joined?.variants.map(({ form, pages }) => [form, pagesOf(pages)])).toEqual([['café', [2, 12]]])
  })
})
