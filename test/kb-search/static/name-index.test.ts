import { describe, expect, it } from 'vitest'
import { findCommonWords, isCommonWord } from '../../../plugins/kb-search/static/common-words.ts'
import { countFilters } from '../../../plugins/kb-search/static/manifest.ts'
import { makeNameIndex, type NameIndex, type NameSurroundings } from '../../../plugins/kb-search/static/name-index.ts'
import { cardFileName, makeCardFiles } from '../../../plugins/kb-search/static/result-cards.ts'
import { countTitleWords, listTitleWords } from '../../../plugins/kb-search/static/title-words.ts'
import type { SearchArticle } from '../../../plugins/kb-search/types.ts'
import { makeArticle } from '../make-article.ts'

const pageOf = (kind: string, name: string): string | null => (kind === 'event' ? null : `/${kind}/${name}/`)
const surroundings = { pageOf, identityOf: () => ({ says: '', names: [] }) }

function indexNames(articles: readonly SearchArticle[], known: NameSurroundings = surroundings): NameIndex {
  return makeNameIndex(articles, known, countTitleWords(listTitleWords(articles)))
}

describe('makeNameIndex', () => {
  it('says what a thing is, and leads from the symbols of a code to it, unless a thing has that name', () => {
    const known = { says: 'HRESULT LAMP_E_DARK: It is dark.', names: ['LAMP_E_DARK', 'Lamp_Sym', 'lamp.dll'] }
    const identityOf = (kind: string) => (kind === 'errorCode' ? known : { says: '', names: [] })
    const article = makeArticle(10001, { errorCodes: ['0x80fe0001'], dlls: ['lamp.dll'], queryWords: ['Lamp_Sym'] })
    const [file] = indexNames([article], { pageOf, identityOf }).files
    const code = { kind: 'errorCode', page: '/errorCode/0x80fe0001/', says: known.says, articles: [10001] }
    expect({ ...file?.names }).toEqual({
      '0x80fe0001': code,
      lamp_e_dark: { ...code, name: '0x80fe0001' },
      lamp_sym: { ...code, name: '0x80fe0001' },
      'lamp.dll': { kind: 'dll', page: '/dll/lamp.dll/', articles: [10001] },
    })
  })

  it('leads from names in lower case, keys, codes, events, values and symbols to articles and pages', () => {
    const path = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Lamp\\DimAtNight'
    const article = makeArticle(10001, {
      title: 'LampOpen Fails',
      dlls: ['netif.dll'],
      executables: ['dsamain.exe'],
      otherFiles: ['lamp.sys'],
      services: [{ name: 'Microsoft Exchange Directory', key: 'MSExchangeDS' }],
      errorCodes: ['0x80040154'],
      eventIds: [1023],
      registryKeys: [path, 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Lamp\\Parameters'],
      queryWords: ['WM_LAMP', 'dim()'],
    })
    const articles = [10001]
    const directory = 'Microsoft Exchange Directory'
    expect(indexNames([article]).files.map(({ names }) => ({ ...names }))).toEqual([
      {
        '0x80040154': { kind: 'errorCode', page: '/errorCode/0x80040154/', articles },
        dim: { kind: 'symbol', name: 'dim', articles },
        dimatnight: { kind: 'registryKey', name: path, page: `/registryKey/${path}/`, articles },
        'dsamain.exe': { kind: 'executable', page: '/executable/dsamain.exe/', articles },
        'event 1023': { kind: 'event', name: '1023', articles },
        'lamp.sys': { kind: 'otherFile', page: '/otherFile/lamp.sys/', articles },
        lampopen: { kind: 'symbol', name: 'LampOpen', articles },
        'microsoft exchange directory': { kind: 'service', page: `/service/${directory}/`, articles },
        msexchangeds: { kind: 'service', name: directory, page: `/service/${directory}/`, articles },
        'netif.dll': { kind: 'dll', page: '/dll/netif.dll/', articles },
        wm_lamp: { kind: 'symbol', name: 'WM_LAMP', articles },
      },
    ])
  })

  it('shows the code of a tool in capitals', () => {
    const [file] = indexNames([makeArticle(10001, { errorCodes: ['LNK2001'] })]).files
    expect(file?.names['lnk2001']).toEqual({
      kind: 'errorCode',
      name: 'LNK2001',
      page: '/errorCode/LNK2001/',
      articles: [10001],
    })
  })

  it('leads from the number of an error alone to what most articles name with it, and keeps none for a beginning', () => {
    const articles = [
      makeArticle(1, { errorCodes: ['Run-time error 371', 'DOS error 21', 'Error 21'] }),
      makeArticle(2, { errorCodes: ['System error 371'], title: 'Error 3710' }),
      makeArticle(3, { errorCodes: ['System error 371'], title: "Lamps Show Error '371'" }),
    ]
    const { files, nameBeginnings } = indexNames(articles)
    const names = files[0]?.names
    expect(names?.['error 371']).toEqual(names?.['system error 371'])
    expect(names?.['system error 371']).toEqual({
      kind: 'errorCode',
      name: 'System error 371',
      page: '/errorCode/System error 371/',
      articles: [3, 2],
    })
    expect(names?.['error 21']?.name).toBe('Error 21')
    expect(nameBeginnings).toEqual([])
  })

  it('leads from a path of the registry that several articles name to its page, whichever way its root is written', () => {
    const lamp = ['HKLM\\Software\\Lamp Shades', 'HKLM\\Software\\Other']
    const articles = [
      makeArticle(10001, { registryKeys: lamp }),
      makeArticle(10002, { registryKeys: lamp.slice(0, 1) }),
    ]
    const { files, nameBeginnings } = indexNames(articles)
    expect({ ...files[0]?.names }).toEqual({
      'hkey_local_machine\\software\\lamp shades': {
        kind: 'registryKey',
        name: lamp[0],
        page: `/registryKey/${lamp[0]}/`,
        articles: [10001, 10002],
      },
    })
    expect(nameBeginnings).toEqual([])
  })

  it('puts articles first whose title has the code, in whatever writing', () => {
    const [plain, titled] = [makeArticle(10001), makeArticle(10002, { title: 'STOP 0x00000040 in Lamps' })]
    const articles = [plain, titled].map((article) => ({ ...article, errorCodes: ['0x40'] }))
    expect(indexNames(articles).files[0]?.names['0x40']?.articles).toEqual([10002, 10001])
  })

  it('lists titles that have the name first, then the most cited, then the lowest number', () => {
    const dlls = ['lamp.dll']
    const articles = [
      makeArticle(4, { dlls }),
      makeArticle(3, { dlls }),
      makeArticle(2, { dlls, citedBy: 5 }),
      makeArticle(5, { dlls, title: 'Lamp.dll Does Not Light' }),
    ]
    expect(indexNames(articles).files[0]?.names['lamp.dll']?.articles).toEqual([5, 2, 3, 4])
  })

  it('leaves out symbols of so many articles that they are words, and tells how long a cut list was', () => {
    const articles = Array.from({ length: 250 }, (_, index) =>
      makeArticle(index + 1, { title: 'PowerLamp', dlls: ['lamp.dll'] }),
    )
    const [file] = indexNames(articles).files
    expect(Object.keys(file?.names ?? {})).toEqual(['lamp.dll'])
    expect(file?.names['lamp.dll']).toMatchObject({ total: 250 })
    expect(file?.names['lamp.dll']?.articles).toHaveLength(200)
    expect(Object.keys(file?.cards ?? {})).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(file?.cards[1]).toEqual(['PowerLamp', 'Lamp Server', '', ''])
  })
})

describe('makeCardFiles', () => {
  it('keeps title, product, date and type by number', () => {
    const article = makeArticle(217215, { title: 'Lamps Go Out', modified: '1999-03-02', issueType: 'kbprb' })
    const files = makeCardFiles([article, makeArticle(217401)], [])
    expect(files.size).toBe(2)
    expect(files.get(cardFileName(217215))).toEqual({
      articles: { 217215: ['Lamps Go Out', 'Lamp Server', '1999-03-02', 'kbprb'] },
    })
  })

  it('keeps who cites a number that is not here', () => {
    const files = makeCardFiles([makeArticle(7)], [{ number: 90000, page: '/absent/#Q90000', citedBy: [7] }])
    expect(files.get(cardFileName(90000))).toEqual({
      articles: {},
      absent: { 90000: { page: '/absent/#Q90000', total: 1, citedBy: [[7, 'Lamp 7', 'Lamp Server', '', '']] } },
    })
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
      makeArticle(3, { dlls: ['a.dll', 'b.dll'], services: [{ name: 'Lamp', key: null }] }),
    ]
    expect(countFilters(articles)).toEqual({
      product: [['Lamp Server', 3]],
      type: [],
      year: [
        ['1999', 1],
        ['1995', 1],
      ],
      names: [
        ['dll', 1],
        ['service', 1],
      ],
    })
  })
})
