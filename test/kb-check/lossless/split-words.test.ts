import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitWords } from '../../../plugins/kb-check/lossless/split-words.ts'

describe('splitWords', () => {
  it.each([
    ['two  words\n', ['two', 'words']],
    ['', []],
    [' \t\r\n', []],
    ['a|b | c', ['a', 'b', 'c']],
    ['a\u00A0b<A0>c', ['a', 'b', 'c']],
    ['caf\u00E9 caf<E9> na\u00EF\u00EFve', ['caf\uFFFD', 'caf\uFFFD', 'na\uFFFDve']],
    ['\u2502x\u2502', ['x']],
    ['a<7F>b a\u2421b a\u007Fb', ['a', 'b', 'a', 'b', 'a', 'b']],
    ['Don\u2019t \u201Cgo\u201D', ["Don't", '"go"']],
    ['Don<92>t <93><F1><94>', ["Don't", '"\uFFFD"']],
    ['<20> <Enter> <cd>', ['<20>', '<Enter>', '<cd>']],
    ['== C++ -', ['==', 'C++', '-']],
  ])('splits %j', (text, words) => {
    expect(splitWords(text)).toEqual(words)
  })

  it('loses no letter or digit of ASCII text', () => {
    // No escape of a byte can come of these: none begins with 7 and goes on with one of the others.
    const ascii = fc.string({ unit: fc.constantFrom(...' \nab7<>|-.') })
    fc.assert(
      fc.property(ascii, (text) => {
        expect(splitWords(text).join('').replaceAll('|', '')).toBe(text.replace(/[\s|]/g, ''))
      }),
    )
  })
})
