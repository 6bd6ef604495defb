import { describe, expect, it } from 'vitest'
import { mergeSynonyms } from '../../../plugins/kb-search/ranking/merge-synonyms.ts'
import { synonymsOf } from '../../../plugins/kb-search/ranking/synonyms.ts'
import { makePages } from './make-pages.ts'

describe('synonymsOf', () => {
  it('gives the other words of a group, for any form of a word', () => {
    expect(synonymsOf('picture')).toEqual(['bitmap', 'graphic', 'image'])
    expect(synonymsOf('pictures')).toEqual(synonymsOf('picture'))
    expect(synonymsOf('crashed')).toEqual(synonymsOf('crash'))
    expect(synonymsOf('freezing')).toEqual(synonymsOf('freeze'))
  })

  it('gives nothing for other words, and never the word itself', () => {
    expect(synonymsOf('spooler')).toEqual([])
    expect(synonymsOf('constructor')).toEqual([])
    for (const word of ['crash', 'fix', 'mail']) expect(synonymsOf(word)).not.toContain(word)
  })
})

describe('mergeSynonyms', () => {
  it('keeps articles that have the word, and adds the others at less', () => {
    const word = makePages([1, { frequency: 2, positions: [5] }])
    const merged = mergeSynonyms(word, [
      makePages([1, { frequency: 9, positions: [1] }], [2, { frequency: 1, positions: [8], inTitle: true }]),
      makePages([2, { frequency: 1, positions: [3] }]),
    ])
    expect([...merged.pages]).toEqual([1, 2])
    expect([...merged.inTitle]).toEqual([0, 1])
    expect(merged.frequencies[0]).toBe(2)
    expect(merged.frequencies[1]).toBeCloseTo(0.6)
    expect([merged.positionsOf(0), merged.positionsOf(1)]).toEqual([[5], [3, 8]])
  })

  it('leaves the word alone where it has no synonyms', () => {
    const word = makePages([1, {}], [7, {}])
    expect(mergeSynonyms(word, [])).toBe(word)
  })
})
