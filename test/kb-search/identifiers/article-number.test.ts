import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findNumbersBeside,
  mayBecomeNumbers,
  parseArticleNumber,
  parseArticleNumbers,
} from '../../../plugins/kb-search/identifiers/article-number.ts'

describe('parseArticleNumber', () => {
  it.each([
    ['Q217215', 217215],
    ['q217215', 217215],
    ['217215', 217215],
    ['KB217215', 217215],
    ['Article ID: 217215', 217215],
    ['PSS ID Number: Q217215', 217215],
    ['Document Number: Q217215', 217215],
    ['kb 217215', 217215],
    ['KB: 217215', 217215],
    ['Q 42857', 42857],
    ['"Q12230"', 12230],
    ['(Q217215).', 217215],
    ['KB217215.', 217215],
    ['Q217215EN', 217215],
    ['kb217215-en-us', 217215],
    ['http://support.microsoft.com/default.aspx?scid=kb;EN-US;Q123456', 123456],
    ['?scid=kb;EN-US;Q123456', 123456],
    ['support.microsoft.com/?kbid=123456', 123456],
    ['http://support.microsoft.com/kb/267240', 267240],
    ['https://support.microsoft.com/en-us/help/328010/some-words', 328010],
    ['https://support.microsoft.com/help/328010/', 328010],
    ['https://support.microsoft.com/kb/328010/en-us', 328010],
    ['http://support.microsoft.com/default.aspx?scid=kb%3BEN-US%3BQ123456', 123456],
    ['https://wiki.example/index.php?title=Microsoft_KB_Archive/102990', 102990],
    ['mskb:Q123456', 123456],
    ['mskb 217215', 217215],
    ['KB article Q217215', 217215],
    ['Knowledge Base article 217215', 217215],
    ['/support/kb/articles/Q181/3/70.asp', 181370],
    ['http://support.microsoft.com/support/kb/articles/Q217/2/15.ASP', 217215],
    ['Q141/4/46.TXT', 141446],
    ['/kb/012/Q12230/', 12230],
    ['/pubs/pc/reference/microsoft/kb/Q12230/', 12230],
    ['Microsoft_KB_Archive/102990', 102990],
  ])('reads %s as %s', (text, number) => {
    expect(parseArticleNumber(text)).toBe(number)
  })

  it.each(['', '2000', 'word 97', '0x80040154', '-2147221164', 'Q217215 netif.dll', 'netif.dll', '1234567890'])(
    'finds none in %j',
    (text) => {
      expect(parseArticleNumber(text)).toBeNull()
    },
  )

  it('reads every number with its prefix, in any case and within white space', () => {
    const prefix = fc.constantFrom('Q', 'q', 'KB', 'kb', 'Kb ', 'KB-')
    fc.assert(
      fc.property(prefix, fc.integer({ min: 10_000, max: 999_999 }), (before, number) => {
        expect(parseArticleNumber(`  ${before}${number} `)).toBe(number)
      }),
    )
  })

  it('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const number = parseArticleNumber(text)
        expect(number === null || (Number.isInteger(number) && text.replace(/\D/g, '').length > 0)).toBe(true)
      }),
    )
  })
})

describe('parseArticleNumbers', () => {
  it.each([
    ['Q217215 Q42857', [217215, 42857]],
    ['Q217215, KB42857; q217215', [217215, 42857]],
    ['Q217215 and Q42857', [217215, 42857]],
    ['Q217215', []],
    ['Q217215 netif.dll', []],
    ['217215 42857', []],
    ['', []],
  ])('reads %s as %j', (text, numbers) => {
    expect(parseArticleNumbers(text)).toEqual(numbers)
  })
})

describe('findNumbersBeside', () => {
  it.each([
    ['Q217215 netif.dll', [217215], 'netif.dll'],
    ['see Q217215', [217215], 'see'],
    ['KB 217215 exchange', [217215], 'exchange'],
    ['kb217215 exchange', [217215], 'exchange'],
    ['exchange, article 217215 (sp2)', [217215], 'exchange, (sp2)'],
    ['lamp "MSKB: 42857", kb article Q217215.', [42857, 217215], 'lamp " ", .'],
    ['lamp 4.0 kb 217215', [217215], 'lamp 4.0'],
    ['Q217215 lamp q217215', [217215], 'lamp'],
    ['"lamp of Q217215" dims', [217215], '"lamp of Q217215" dims'],
    ['error 126449', [], 'error 126449'],
    ['64KB 65536', [], '64KB 65536'],
    ['Q217215.exe fails', [], 'Q217215.exe fails'],
    ['install kb217215-x86', [], 'install kb217215-x86'],
    ['faq217215 lamp', [], 'faq217215 lamp'],
    ['', [], ''],
  ])('of %j are %j beside %j', (text, numbers, rest) => {
    expect(findNumbersBeside(text)).toEqual({ numbers, rest })
  })
})

describe('mayBecomeNumbers', () => {
  it.each(['', '2', 'Q', 'kb 2172', 'Q152734, Q19'])('waits for more of %j', (text) => {
    expect(mayBecomeNumbers(text)).toBe(true)
  })

  it.each(['p', '217215 p', 'qu', 'word 97'])('knows %j for words', (text) => {
    expect(mayBecomeNumbers(text)).toBe(false)
  })
})
