import { describe, expect, it } from 'vitest'
import { PageListWriter, readPageItems } from '../../../plugins/kb-search/format/page-list.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'
import { addNameWords } from '../../../plugins/kb-search/parts/name-words.ts'
import { compileSpellings } from '../../../plugins/kb-search/ranking/spellings.ts'

/** A place by page, with its weight and whether it is in the title. */
type Place = readonly [page: number, position: number, weight?: number, inTitle?: boolean]

function makeEntry(word: string, ...places: Place[]): WordEntry {
  const list = new PageListWriter()
  for (const [page, position, weight = 24, inTitle = false] of places)
    list.addPage(page, [{ weight, positions: [position], from: 0, to: 1 }], inTitle)
  return { word, pages: list.finish(), variants: [] }
}

/** `internet information server 4.0` on pages 1 and 5, there in the title, `5.0` on 2, `4.0 ... internet` on 3, `iis4` on 4. */
const WORDS = [
  makeEntry('40', [1, 13], [3, 4], [5, 4, 24, true]),
  makeEntry('50', [2, 13]),
  makeEntry('iis4', [1, 30, 48], [4, 7, 48]),
  makeEntry('internet', [1, 10], [2, 10], [3, 20], [5, 1, 24, true]),
  makeEntry('zone', [1, 2]),
  makeEntry('\u00e9t\u00e9', [1, 3]),
]

function add(words: readonly WordEntry[], ...names: [string, ...string[]][]): WordEntry[] {
  const keys = new Set(names.map(([name]) => name.toLowerCase().replaceAll('.', '')))
  const all = [...addNameWords(words, compileSpellings(names).values())]
  return all.filter(({ word }) => !word.startsWith('}') || keys.has(word.slice(1)))
}

const pagesOf = (words: readonly WordEntry[], word: string) =>
  words.filter((entry) => entry.word === word).flatMap(({ pages }) => readPageItems(pages))

describe('addNameWords', () => {
  const names: [string, ...string[]] = ['Internet Information Server 4.0', 'iis4', 'iis 4.0']

  it('finds a name by its telling words in their places, and in its writings of one word', () => {
    const found = pagesOf(add(WORDS, names), '}internet information server 40')
    expect(found.map(({ page }) => page)).toEqual([1, 4, 5])
    expect(found.map(({ inTitle }) => inTitle)).toEqual([false, false, true])
  })

  it('keeps what a writing of one word counts, and counts several words as plain text at the first', () => {
    const [first, second] = pagesOf(add(WORDS, names), '}internet information server 40')
    expect(first?.groups).toEqual([
      { weight: 24, positions: [10] },
      { weight: 48, positions: [30] },
    ])
    expect(second?.groups).toEqual([{ weight: 48, positions: [7] }])
  })

  it('puts names between the words of ASCII and all others, each once and in order', () => {
    const all = add(WORDS, names, ['Internet Zone', 'iz'], ['Zone 5.0', 'zone5']).map(({ word }) => word)
    expect(all).toEqual(['40', '50', 'iis4', 'internet', 'zone', '}internet information server 40', '\u00e9t\u00e9'])
    const joined = [...WORDS.slice(0, 5), makeEntry('zone5', [2, 2])]
    expect(add(joined, ['Zone 5.0', 'zone5']).map(({ word }) => word)).toEqual([
      ...['40', '50', 'iis4', 'internet', 'zone', 'zone5', '}zone 50'],
    ])
  })

  it('takes no single word of a name for the name, unless it is a version', () => {
    expect(pagesOf(add(WORDS, ['Internet Information Server', 'iis']), '}internet information server')).toEqual([])
    const [found] = pagesOf(add(WORDS, ['Windows 5.0', 'win5']), '}windows 50')
    expect(found?.page).toBe(2)
  })
})
