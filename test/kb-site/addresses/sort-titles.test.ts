import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortTitles } from '../../../plugins/kb-site/addresses/sort-titles.ts'

function sort(...titles: string[]) {
  return sortTitles(titles.map((title, index) => ({ id: `Q${index + 1}`, number: index + 1, title })))
}

describe('sortTitles', () => {
  it('passes over words with a colon and signs before the first word', () => {
    expect(
      sort('XADM: "Setup" Hangs', 'BUG: PRB: C++ Compiler Stops').map(({ word, letter }) => [letter, word]),
    ).toEqual([
      ['C', 'c++'],
      ['S', 'setup'],
    ])
  })

  it('keeps a word behind which more than a colon stands', () => {
    expect(sort('Setup Log: Where It Is', 'C:\\Temp Is Full').map(({ word }) => word)).toEqual(['c', 'setup'])
  })

  it('puts figures and signs first, and an accent at its letter', () => {
    expect(sort('zone', 'Étude', '16-bit', 'Easy').map(({ letter, word }) => [letter, word])).toEqual([
      ['#', '16-bit'],
      ['E', 'easy'],
      ['E', 'étude'],
      ['Z', 'zone'],
    ])
  })

  it('keeps the titles of a word together, whatever sign follows it', () => {
    const sorted = sort('Setup: a', 'Setup-Disk', '"Setup" b', 'Setup c', 'Setup/d')
    expect(sorted.map(({ word }) => word)).toEqual(['a', 'setup', 'setup', 'setup', 'setup-disk'])
  })

  it('takes the number of an article without a word', () => {
    expect(sort('***', '').map(({ key, letter }) => [key, letter])).toEqual([
      ['q1', 'Q'],
      ['q2', 'Q'],
    ])
  })

  it('loses no title and has one order, whichever came first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
        const articles = titles.map((title, index) => ({ id: `Q${index}`, number: index, title }))
        const sorted = sortTitles(articles).map(({ article }) => article)
        expect(new Set(sorted)).toEqual(new Set(articles))
        expect(sortTitles([...articles].reverse()).map(({ article }) => article)).toEqual(sorted)
      }),
    )
  })
})
