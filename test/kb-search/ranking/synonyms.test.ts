import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSynonyms } from '../../../plugins/kb-search/ranking/merge-synonyms.ts'
import type { WordMatch } from '../../../plugins/kb-search/ranking/rank-articles.ts'
import { synonymsOf } from '../../../plugins/kb-search/ranking/synonyms.ts'

const match = (frequency: number, positions: number[], inTitle = false): WordMatch => ({
  frequency,
  inTitle,
  positions,
})

describe('synonymsOf', () => {
  it('gives the other words of a group, for plurals too', () => {
    expect(synonymsOf('picture')).toEqual(['bitmap', 'graphic', 'image'])
    expect(synonymsOf('pictures')).toEqual(synonymsOf('picture'))
    expect(synonymsOf('crashes')).toEqual(synonymsOf('crash'))
  })

  it('gives nothing for other words, and never the word itself', () => {
    expect(synonymsOf('spooler')).toEqual([])
    expect(synonymsOf('constructor')).toEqual([])
    for (const word of ['crash', 'fix', 'mail']) expect(synonymsOf(word)).not.toContain(word)
  })
})

describe('mergeSynonyms', () => {
  it('keeps articles that have the word, and adds the others at less', () => {
    const merged = mergeSynonyms(new Map([[1, match(2, [5])]]), [
      new Map([
        [1, match(9, [1])],
        [2, match(1, [8], true)],
      ]),
      new Map([[2, match(1, [3])]]),
    ])
    expect([...merged.keys()]).toEqual([1, 2])
    expect(merged.get(1)).toEqual(match(2, [5]))
    expect(merged.get(2)).toMatchObject({ inTitle: true, positions: [3, 8] })
    expect(merged.get(2)?.frequency).toBeCloseTo(0.6)
  })

  it('leaves the word alone where it has no synonyms', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
        const word = new Map(numbers.map((number) => [number, match(1, [number])]))
        expect(mergeSynonyms(word, [])).toEqual(word)
      }),
    )
  })
})
