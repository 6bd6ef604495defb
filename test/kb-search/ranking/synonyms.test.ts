import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../plugins/kb-search/ranking/abbreviations.ts'
import { mergeSynonyms } from '../../../plugins/kb-search/ranking/merge-synonyms.ts'
import { READER_WORDS } from '../../../plugins/kb-search/ranking/reader-words.ts'
import { stemEnglish } from '../../../plugins/kb-search/ranking/stem-english.ts'
import { synonymsOf } from '../../../plugins/kb-search/ranking/synonyms.ts'
import { WORD_FORMS } from '../../../plugins/kb-search/ranking/word-forms.ts'
import { makePages } from './make-pages.ts'

describe('synonymsOf', () => {
  it('gives the other words of a group, for any form of a word', () => {
    expect(synonymsOf('picture')).toEqual(['bitmap', 'graphic', 'image'])
    expect(synonymsOf('pictures')).toEqual(synonymsOf('picture'))
    expect(synonymsOf('crashed')).toEqual(synonymsOf('crash'))
    expect(synonymsOf('freezing')).toEqual(synonymsOf('freeze'))
  })

  it('gives what is short for a word, and not the other way round', () => {
    expect(synonymsOf('config')).toEqual(['configuration'])
    expect(synonymsOf('configuration')).toEqual([])
    expect(synonymsOf('dir')).toEqual(['directory', 'folder'])
  })

  it('gives the forms of a word that have another stem', () => {
    expect(synonymsOf('sent')).toEqual(['send'])
    expect(synonymsOf('keeping')).toEqual(['kept'])
    expect(synonymsOf('dividing')).toEqual(['division'])
    expect(synonymsOf('frozen')).toEqual(expect.arrayContaining(['freeze', 'froze']))
  })

  it('gives what articles say for the words of readers, and not the other way round', () => {
    expect(synonymsOf('bounced')).toEqual(['undeliverable', 'ndr'])
    expect(synonymsOf('trays')).toEqual(['taskbar', 'bin'])
    expect(synonymsOf('inserted')).toEqual([])
    expect(synonymsOf('bin')).toEqual([])
  })

  it('takes a form of a word that means something else for no word of readers', () => {
    expect(synonymsOf('stop')).toEqual(['prevent', 'disable', 'suppress'])
    for (const form of ['stops', 'stopped', 'stopping']) expect(synonymsOf(form), form).toEqual([])
    expect(synonymsOf('turn')).toEqual(['disable'])
    expect(synonymsOf('turned')).toEqual([])
  })

  it('adds them to those of a group', () => {
    expect(synonymsOf('erase')).toEqual(expect.arrayContaining(['delete', 'erasure', 'clear']))
  })

  it('has each word of readers once, and no line without another word', () => {
    const stems = READER_WORDS.map(([word = '']) => stemEnglish(word))
    expect(new Set(stems).size).toBe(stems.length)
    for (const line of READER_WORDS) expect(line.length, line[0]).toBeGreaterThan(1)
  })

  it('looks for no word twice, and has each abbreviation once', () => {
    const firsts = READER_WORDS.map(([word = '']) => word)
    for (const word of [...ABBREVIATIONS.keys(), ...WORD_FORMS.flat(), ...firsts]) {
      const stems = synonymsOf(word).map(stemEnglish)
      expect(new Set(stems).size, word).toBe(stems.length)
      expect(stems, word).not.toContain(stemEnglish(word))
    }
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
