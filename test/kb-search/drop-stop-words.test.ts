import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropStopWords } from '../../plugins/kb-search/drop-stop-words.ts'
import { plainWord } from '../../plugins/kb-search/ranking/plain-word.ts'
import { STOP_WORDS } from '../../plugins/kb-search/ranking/stop-words.ts'

const tokensOf = (text: string) => text.split(/\s+/u).filter((token) => token !== '')
const token = fc.oneof(
  fc.constantFrom(...STOP_WORDS),
  fc.constantFrom('lamp', 'U.S.', 'on/off', 'OnError', 'it_is', '(the)', 'IF,', '"You', "don't", 'a', '-', '...'),
  fc.string({ maxLength: 4 }),
)

describe('dropStopWords', () => {
  it('leaves every other word in its place', () => {
    fc.assert(
      fc.property(fc.array(token), fc.constantFrom(' ', '\n', '\t '), (words, space) => {
        const before = tokensOf(words.join(space))
        const after = tokensOf(dropStopWords(words.join(space)))
        expect(after).toHaveLength(before.length)
        for (const [place, word] of after.entries()) {
          if (word !== before[place])
            expect([word, STOP_WORDS.has(plainWord(before[place] ?? ''))]).toEqual(['-', true])
        }
      }),
    )
  })

  it.each(['the', 'The', '(and', '"you"', 'with,', 'not.'])('drops %s', (word) => {
    expect(dropStopWords(`lamp ${word} bulb`)).toBe('lamp - bulb')
  })

  it.each(['U.S.', 'on/off', "don't", 'is_on', 'OnError', '/if', 'then=', 'lamp'])('keeps %s', (word) => {
    expect(dropStopWords(`lamp ${word} bulb`)).toBe(`lamp ${word} bulb`)
  })
})
