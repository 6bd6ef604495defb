import { describe, expect, it } from 'vitest'
import { cardFileName, makeCardFiles } from '../../../plugins/kb-search/static/article-cards.ts'
import { findCommonWords, isCommonWord } from '../../../plugins/kb-search/static/common-words.ts'
import { countFilters } from '../../../plugins/kb-search/static/manifest.ts'
import { makeNameIndex, nameFileOf } from '../../../plugins/kb-search/static/name-index.ts'
import { makeArticle } from '../make-article.ts'

describe('makeNameIndex', () => {
  it('leads from names in lower case, service keys, codes and events to articles', () => {
    const article = makeArticle(10001, {
      dlls: ['netif.dll'],
      executables: ['dsamain.exe'],
      services: [{ name: 'Microsoft Exchange Directory', key: 'MSExchangeDS' }],
      errorCodes: ['0x80040154'],
      eventIds: [1023],
    })
    const { files } = makeNameIndex([article])
    expect(files).toEqual([
      {
        '0x80040154': [10001],
        'dsamain.exe': [10001],
        'event 1023': [10001],
        'microsoft exchange directory': [10001],
        msexchangeds: [10001],
        'netif.dll': [10001],
      },
    ])
  })

  it('lists titles that have the name first, then the most cited, then the lowest number', () => {
    const dlls = ['lamp.dll']
    const articles = [
      makeArticle(4, { dlls }),
      makeArticle(3, { dlls }),
      makeArticle(2, { dlls, citedBy: 5 }),
      makeArticle(5, { dlls, title: 'Lamp.dll Does Not Light' }),
    ]
    expect(makeNameIndex(articles).files[0]?.['lamp.dll']).toEqual([5, 2, 3, 4])
  })

  it('cuts long indexes into files that their first keys find', () => {
    const articles = Array.from({ length: 2000 }, (_, index) =>
      makeArticle(index + 1, { dlls: [`lamp${String(index).padStart(4, '0')}.dll`] }),
    )
    const { files, firstKeys } = makeNameIndex(articles)
    expect(files.length).toBeGreaterThan(2)
    for (const { dlls, number } of articles) {
      const [key = ''] = dlls
      expect(files[nameFileOf(key, firstKeys)]?.[key]).toEqual([number])
    }
    expect(nameFileOf('0', firstKeys)).toBe(-1)
  })
})

describe('makeCardFiles', () => {
  it('keeps title, product and date by number', () => {
    const article = makeArticle(217215, { title: 'Lamps Go Out', modified: '1999-03-02' })
    const files = makeCardFiles([article, makeArticle(217401)])
    expect(files.size).toBe(2)
    expect(files.get(cardFileName(217215))).toEqual({ 217215: ['Lamps Go Out', 'Lamp Server', '1999-03-02'] })
  })
})

describe('common words', () => {
  it('are those of many articles over all bundles', () => {
    const bundles = [
      new Map([
        ['window', 40],
        ['lamp', 10],
      ]),
      new Map([['window', 30]]),
    ]
    expect(findCommonWords(bundles, 100)).toEqual(['window'])
  })

  it.each([
    ['windows', true],
    ['using', true],
    ['used', true],
    ['copies', true],
    ['copy', true],
    ['lamps', false],
  ])('knows %s: %s', (word, common) => {
    expect(isCommonWord(word, new Set(['window', 'use', 'copi']))).toBe(common)
  })
})

describe('countFilters', () => {
  it('counts values, years from the latest', () => {
    const articles = [
      makeArticle(1, { modified: '1995-01-01' }),
      makeArticle(2, { modified: '1999-01-01' }),
      makeArticle(3),
    ]
    expect(countFilters(articles)).toEqual({
      product: [['Lamp Server', 3]],
      type: [],
      year: [
        ['1999', 1],
        ['1995', 1],
      ],
    })
  })
})
