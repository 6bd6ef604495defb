import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutExcerpt as cutMatches } from '../../../../../layouts/assets/search/results/cut-excerpt.ts'

/** Cuts it for matches of one word. */
const cutExcerpt = (words: readonly string[], positions: readonly number[], from = 0) =>
  cutMatches(words, [{ weight: 1, positions }], from)
const split = (text: string) => text.trim().split(' ')
const textOf = ({ segments }: ReturnType<typeof cutExcerpt>) => segments.map(({ text }) => text).join('')

describe('cutExcerpt', () => {
  it('marks the words that matched', () => {
    expect(cutExcerpt(split('the printer spooler stops at once'), [1, 2]).segments).toEqual([
      { text: 'the ', marked: false },
      { text: 'printer', marked: true },
      { text: ' ', marked: false },
      { text: 'spooler', marked: true },
      { text: ' stops at once', marked: false },
    ])
  })

  it('leaves the marks around a word unmarked, but for words of nothing else', () => {
    const marked = (text: string) =>
      cutExcerpt([text], [0])
        .segments.filter((segment) => segment.marked)
        .map((segment) => segment.text)
    expect(marked('("Netif.dll.")')).toEqual(['Netif.dll'])
    expect(marked('-Entry')).toEqual(['Entry'])
    expect(marked('--')).toEqual(['--'])
  })

  it('shows the stretch with most matches, with a few words before it', () => {
    const words = Array.from({ length: 300 }, (_, index) => `w${index}`)
    const excerpt = cutExcerpt(words, [5, 200, 203, 210])
    expect(textOf(excerpt)).toMatch(/^… w194 /)
    expect(textOf(excerpt)).toMatch(/ w229 …$/)
    expect(excerpt.match).toBe(200)
  })

  it('shows the stretch with the words of most weight, and of equals the one with most matches', () => {
    const words = Array.from({ length: 300 }, (_, index) => `w${index}`)
    const common = { weight: 1, positions: [5, 6, 7, 8, 100, 200, 201] }
    const rare = { weight: 4, positions: [102, 203] }
    expect(cutMatches(words, [common], 0).match).toBe(5)
    expect(cutMatches(words, [common, rare], 0).match).toBe(200)
    expect(cutMatches(words, [{ weight: 1, positions: [5, 6, 7] }, { weight: 1, positions: [50] }, rare]).match).toBe(
      102,
    )
  })

  it('begins with a sentence where one begins shortly before the match', () => {
    const words = 'First of all comes this. Then a worker stops. Nothing of it is told, and the printer waits.'
    const text = `${'filler '.repeat(60)}end. ${words} ${'filler '.repeat(60)}`
    expect(textOf(cutExcerpt(split(text), [61 + 16]))).toMatch(/^Nothing of it is told, and the printer waits\. filler/)
  })

  it('shows nothing of what stands above the text, unless nothing else is there', () => {
    const text = 'Printer Stops. Product 1.0 SYMPTOMS. The paper jams. Then the printer stops, and the light goes out.'
    expect(textOf(cutExcerpt(split(text), [0, 1, 10, 11], 5))).toBe(
      'The paper jams. Then the printer stops, and the light goes out.',
    )
    expect(textOf(cutExcerpt(split(text), [0], 5))).toBe(
      'The paper jams. Then the printer stops, and the light goes out.',
    )
    expect(textOf(cutExcerpt(['Printer', 'Stops.'], [0], 2))).toBe('')
  })

  it('starts at the beginning without matches, and takes places that do not exist', () => {
    expect(textOf(cutExcerpt(['one', 'two'], []))).toBe('one two')
    expect(textOf(cutExcerpt([], [7]))).toBe('')
  })

  it('gives words of the text in order, marking only what matched', () => {
    const text = fc.array(fc.stringMatching(/^[a-z<>&"']{1,6}$/), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(text, fc.array(fc.nat(119)), (words, positions) => {
        const excerpt = cutExcerpt(words, positions)
        const { segments } = excerpt
        expect(words.join(' ')).toContain(textOf(excerpt).replace(/^… | …$/g, ''))
        const expected = positions.map((position) => words[position] ?? '')
        for (const segment of segments) {
          if (segment.marked) expect(expected.some((word) => word.includes(segment.text))).toBe(true)
        }
      }),
    )
  })
})
