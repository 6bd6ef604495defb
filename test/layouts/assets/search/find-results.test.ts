import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findResults } from '../../../../layouts/assets/search/find-results.ts'
import type { Search } from '../../../../layouts/assets/search/found-results.ts'
import { FullText } from '../../../../layouts/assets/search/full-text.ts'
import type { DescribeResult } from '../../../../layouts/assets/search/results/describe-result.ts'
import { StaticFiles } from '../../../../layouts/assets/search/static-files.ts'
import type { FoundArticle, SearchAnswer, SearchMessage } from '../../../../plugins/kb-search/query/messages.ts'
import { makeArticle } from '../../../kb-search/make-article.ts'
import { makeSearch } from './make-found.ts'
import { serveStaticFiles } from './serve-static-files.ts'

/** Answers with nothing, and keeps what it was asked. */
class SilentFullText extends FullText {
  asked: Omit<SearchMessage, 'kind' | 'id'>[] = []
  found: FoundArticle[] = []
  missing: string[] = []

  override async search(query: Omit<SearchMessage, 'kind' | 'id'>): Promise<SearchAnswer> {
    this.asked.push(query)
    return {
      kind: 'results',
      id: 1,
      total: 0,
      complete: 0,
      leftOut: [],
      results: this.found,
      missing: this.missing,
      rare: [],
      phrases: 'none',
      unfiltered: 0,
      hidden: {},
      counts: {},
    }
  }
}

const archive = await serveStaticFiles(
  [
    makeArticle(42857, { title: 'Lamps' }),
    makeArticle(217215, { title: 'Bulbs', dlls: ['lamp.dll'], errorCodes: ['0x80040154'], modified: '1999-03-02' }),
    makeArticle(217400, { dlls: ['lamp.dll'], eventIds: [7], registryKeys: ['HKLM\\Software\\Lamp\\DimAtNight'] }),
    makeArticle(217500, {
      title: 'LampOpen Fails',
      otherFiles: ['lampdrv.sys'],
      services: [{ name: 'Lamp Lighter', key: 'LampLgt' }],
    }),
    ...[1, 2, 3].map((number) =>
      makeArticle(100000 + number, { title: 'Socket and socket', executables: ['socketd.exe'] }),
    ),
    makeArticle(217700, { errorCodes: ['Error 1058', 'Run-time error 1058', 'Error 5', 'LNK2001'] }),
    makeArticle(217600, { services: [{ name: 'Socket', key: null }], dlls: ['socketd.dll'] }),
  ],
  {
    absent: [{ number: 99999, page: '/absent/#Q99999', citedBy: [217215, 217400] }],
    spellings: [['Lantern NT 4.0', 'ln4']],
    products: [
      ['Microsoft Lantern', '/product/lantern/', 3],
      ['Microsoft Lantern NT', '/product/lnt/', 9],
      ['Lantern 95.x Retail Product', '/product/ln95/', 40],
      ['Lantern Press', '/product/press/', 1],
    ],
  },
)
const WANTED = { from: 0, count: 10 }
const tell: DescribeResult = async ({ number }, highlight) => {
  const title = `Q${number} for ${highlight}`
  return { number, url: '', title, product: '', date: '', type: '', excerpt: [], section: null }
}
let fullText: SilentFullText
const find = (query: string, fields: Partial<Search> = {}) => {
  const files = new StaticFiles('/x/')
  fullText = new SilentFullText()
  return findResults({ files, fullText, describe: tell, prefix: '/x/' }, makeSearch({ query, ...fields }), WANTED)
}

beforeEach(() => archive.start())
afterEach(() => archive.stop())

describe('findResults', () => {
  it.each([
    ['lantern', ['/product/ln95/', '/product/lantern/']],
    ['Microsoft Lantern', ['/product/ln95/', '/product/lantern/']],
    ['ln4', ['/product/lnt/']],
    ['lantern nt', ['/product/lnt/']],
    ['lantern stops', []],
    ['', []],
  ])('offers the pages of the products that %j names and nothing else', async (query, pages) => {
    expect((await find(query)).products.map(([, page]) => page)).toEqual(pages)
  })

  it.each([
    ['error 1058', ['Error 1058'], 1],
    ['Error #1058 in lamps', ['Error 1058'], 0],
    ['run-time error 1058', ['Run-time error 1058', 'Error 1058'], 1],
    ['lnk2001', ['LNK2001'], 1],
    ['fatal error LNK2001:', ['LNK2001'], 1],
    ['error 5', ['Error 5'], 0],
  ])(
    'offers the pages of the errors of %j, and lets numbers of one digit not order the results',
    async (query, shown, known) => {
      const found = await find(query)
      expect(found.names.map(({ entry }) => entry?.name)).toEqual(shown)
      expect(found.known).toBe(known)
      expect(fullText.asked[0]?.query).toBe(query)
      expect(fullText.asked[0]?.first).toEqual(known === 0 ? [] : [217700])
    },
  )

  it('finds an article by its number from one small file', async () => {
    const { results, total } = await find('KB217215')
    expect(total).toBe(1)
    expect(results).toEqual([
      {
        number: 217215,
        url: '/x/kb/217/Q217215/',
        title: 'Bulbs',
        product: 'Lamp Server',
        date: '1999-03-02',
        type: '',
        excerpt: [],
        section: null,
      },
    ])
    expect(archive.fetched).toEqual(['manifest.json', 'cards/1086.json.gz'])
    expect(fullText.asked).toEqual([])
  })

  it('finds several articles by their numbers, and says which are absent', async () => {
    const { results, total, absent } = await find('Q217400 KB88888, Q42857EN')
    expect(results.map(({ number }) => number)).toEqual([217400, 42857])
    expect(total).toBe(2)
    expect(absent).toEqual([{ number: 88888, page: null, citedBy: 0 }])
    expect(fullText.asked).toEqual([])
  })

  it('puts the articles that name something alone, in any writing, before those of the full text', async () => {
    const firstOf = async (query: string) => {
      const { names } = await find(query)
      const [asked] = fullText.asked.splice(0)
      expect(asked?.named).toEqual(names.map(({ key }) => ({ key, numbers: asked?.first, alone: true })))
      return asked?.first
    }
    expect(await firstOf('Lamp.DLL')).toEqual([217215, 217400])
    expect(archive.fetched).toEqual(['manifest.json', 'names/0.json.gz'])
    expect(await firstOf('error -2147221164')).toEqual([217215])
    expect(await firstOf('Event ID: 7')).toEqual([217400])
    expect(await firstOf('lamp lighter')).toEqual([217500])
    expect(await firstOf('LAMPLGT')).toEqual([217500])
    expect(await firstOf('lampopen')).toEqual([217500])
    expect(await firstOf('LampDrv.sys')).toEqual([217500])
    expect(await firstOf('DimAtNight')).toEqual([217400])
    expect((await find('Event ID: 7')).names[0]).toMatchObject({ key: 'event 7', entry: { articles: [217400] } })
  })

  it('looks no query of several words up among the names that begins as none of these does', async () => {
    await find('lamp lighter stops')
    expect(archive.fetched).toContain('names/0.json.gz')
    archive.start()
    await find('lamp stops')
    expect(archive.fetched.filter((path) => path.startsWith('names/'))).toEqual([])
  })

  it('searches the text for a name that is an everyday word, and still tells the name', async () => {
    const { names } = await find('socket')
    expect(fullText.asked).toHaveLength(1)
    expect(names).toMatchObject([{ key: 'socket', entry: { kind: 'service', articles: [217600] } }])
  })

  it('offers the file whose ending was not typed, and searches for the word', async () => {
    const { names } = await find('lampdrv')
    expect(names).toMatchObject([{ key: 'lampdrv.sys', entry: { kind: 'otherFile', articles: [217500] } }])
    expect(fullText.asked).toMatchObject([{ query: 'lampdrv', named: [], first: [] }])
    expect((await find('socketd')).names.map(({ key }) => key)).toEqual(['socketd.exe'])
  })

  it('asks the full text for the rest, with the articles that name an identifier', async () => {
    await find('lamp.dll flickers', { filters: { year: '1999' } })
    expect(fullText.asked).toEqual([
      {
        query: 'lamp.dll flickers',
        filters: { year: '1999' },
        order: 'relevance',
        allWords: false,
        counted: [],
        named: [{ key: 'lamp.dll', numbers: [217215, 217400], alone: false }],
        asked: [],
        first: [],
        from: 0,
        count: 10,
      },
    ])
  })

  it('describes as many results as are wanted at once, with what to mark on their pages', async () => {
    const files = new StaticFiles('/x/')
    const found = [217400, 42857, 217215].map((number) => ({ number, words: [{ weight: 1, positions: [2] }] }))
    const talking = Object.assign(new SilentFullText(), { found })
    const sources = { files, fullText: talking, describe: tell, prefix: '/x/' }
    const { results, next } = await findResults(sources, makeSearch({ query: 'dim lamp' }), { ...WANTED, described: 1 })
    expect(results.map(({ title }) => title)).toEqual(['Q217400 for dim lamp'])
    expect(next).toEqual(found.slice(1))
  })

  it('moves nothing first in another order', async () => {
    await find('lamp.dll', { order: 'date' })
    expect(fullText.asked).toMatchObject([{ query: 'lamp.dll', order: 'date', first: [] }])
  })

  it('says who cites an article that is absent, from one small file', async () => {
    const { absent, results, identified } = await find('http://support.microsoft.com/?kbid=99999')
    expect(absent).toEqual([{ number: 99999, page: '/absent/#Q99999', citedBy: 2 }])
    expect(results.map(({ number, title }) => [number, title])).toEqual([
      [217215, 'Bulbs'],
      [217400, 'Lamp 217400'],
    ])
    expect(identified).toBe(true)
    expect(fullText.asked).toEqual([])
  })

  it('looks for a bare number in the text where nobody cites such an article', async () => {
    expect((await find('88888')).absent).toEqual([{ number: 88888, page: null, citedBy: 0 }])
    expect(fullText.asked).toHaveLength(1)
    expect(await find('Q88888')).toMatchObject({ absent: [{ number: 88888 }], total: 0, identified: true })
    expect(fullText.asked).toEqual([])
    await find('Q88888', { fullText: true })
    expect(fullText.asked).toHaveLength(1)
  })

  it('asks for the article whose number stands beside other words, and for the words without it', async () => {
    expect((await find('KB 217215 dim lamps')).absent).toEqual([])
    expect(fullText.asked).toMatchObject([{ query: 'dim lamps', asked: [217215], first: [], named: [] }])
    const { names, known } = await find('Q42857 lamp.dll', { order: 'date' })
    expect(names).toMatchObject([{ key: 'lamp.dll', entry: { articles: [217215, 217400] } }])
    expect(known).toBe(0)
    expect(fullText.asked).toMatchObject([{ query: 'lamp.dll', asked: [42857], named: [{ alone: true }] }])
    expect((await find('article 217215 lantern')).products.map(([, page]) => page)).toContain('/product/lantern/')
    await find('error 217215')
    expect(fullText.asked).toMatchObject([{ query: 'error 217215', asked: [] }])
  })

  it('says what is known of an absent article beside other words, and looks for those that cite it', async () => {
    const { absent } = await find('Q99999 lamps')
    expect(absent).toEqual([{ number: 99999, page: '/absent/#Q99999', citedBy: 2 }])
    expect(fullText.asked).toMatchObject([{ query: 'lamps Q99999', asked: [] }])
    expect((await find('see Q88888')).absent).toEqual([{ number: 88888, page: null, citedBy: 0 }])
    expect(fullText.asked).toMatchObject([{ query: 'see', asked: [] }])
  })

  it('finds marked numbers and nothing else from small files', async () => {
    const { results, absent } = await find('KB 217215, KB 88888.')
    expect(results.map(({ number }) => number)).toEqual([217215])
    expect(absent).toMatchObject([{ number: 88888 }])
    expect(fullText.asked).toEqual([])
  })

  it('says of no number that is asked for that no article has it', async () => {
    const files = new StaticFiles('/x/')
    const lacking = Object.assign(new SilentFullText(), { missing: ['q42857', 'zyzzyva'] })
    const sources = { files, fullText: lacking, describe: tell, prefix: '/x/' }
    for (const query of ['"see Q42857" zyzzyva', `Zyzzyva ${'dims the lamp '.repeat(5)}, see Q42857`]) {
      expect((await findResults(sources, makeSearch({ query }), WANTED)).missing).toEqual(['zyzzyva'])
    }
  })

  it('reads a pasted dialog: identifiers, references, and the rest without what differs everywhere', async () => {
    const { names, cited, absent } = await find(
      'Lamp Lighter: the call LampOpen() in LAMP.DLL at 77f1b2c3 failed on 3/4/1998 with 80040154, see Q42857 and Q99999',
    )
    expect(names.map(({ key }) => key).sort()).toEqual(['0x80040154', 'lamp.dll', 'lampopen'])
    expect(cited.map(({ number }) => number)).toEqual([42857])
    expect(absent).toMatchObject([{ number: 99999, citedBy: 2 }])
    expect(fullText.asked[0]?.query).toContain('LAMP.DLL at failed on with')
  })

  it('tries again what could not be fetched', async () => {
    const files = new StaticFiles('/x/')
    archive.fail()
    await expect(files.manifest()).rejects.toThrow('found status 503, expected 200')
    archive.start()
    expect((await files.manifest()).articles).toBe(9)
  })

  it('takes names of the language itself for names that nobody has', async () => {
    expect((await find('constructor')).total).toBe(0)
    expect((await find('__proto__.dll')).names).toEqual([{ key: '__proto__.dll', entry: null }])
  })
})
