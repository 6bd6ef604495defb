import { describe, expect, it } from 'vitest'
import { parseQueryTerms } from '../../../plugins/kb-search/ranking/query-terms.ts'

const textsOf = (query: string) => parseQueryTerms(query).map(({ text }) => text)

describe('parseQueryTerms', () => {
  it('drops stop words and single letters, and keeps the others in order', () => {
    expect(textsOf('the printer does a Reset of C files')).toEqual(['printer', 'reset', 'files'])
  })

  it('keeps stop words where there is nothing else', () => {
    expect(textsOf('to be or not')).toEqual(['to', 'be', 'or', 'not'])
  })

  it('drops negations, and what stands behind an apostrophe', () => {
    expect(textsOf("I'm told the printer's tray won’t open and isn't found")).toEqual([
      'told',
      'printer',
      'tray',
      'open',
      'found',
    ])
    expect(parseQueryTerms("don't")).toEqual([{ text: "don't", parts: [], place: 0 }])
  })

  it('gives a token of several parts whole, with the parts that tell something', () => {
    expect(parseQueryTerms('Netif.dll, (W3svc/root)')).toEqual([
      { text: 'netif.dll', parts: ['netif'], place: 0 },
      { text: 'w3svc/root', parts: ['w3svc', 'root'], place: 1 },
    ])
  })

  it('keeps version numbers as one word, whose parts are too short to be indexed', () => {
    expect(parseQueryTerms('windows 3.1')).toEqual([
      { text: 'windows', parts: [], place: 0 },
      { text: '3.1', parts: [], place: 1 },
    ])
  })

  it('counts stop words in places and keeps the first of equal words', () => {
    expect(parseQueryTerms('print to the print queue').map(({ place }) => place)).toEqual([0, 4])
  })

  it('finds nothing in punctuation, and bounds long pastes', () => {
    expect(parseQueryTerms(' -- ?! ')).toEqual([])
    expect(parseQueryTerms(Array.from({ length: 500 }, (_, index) => `word${index}`).join(' '))).toHaveLength(24)
  })
})
