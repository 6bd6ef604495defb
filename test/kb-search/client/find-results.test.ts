import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findResults } from '../../../layouts/assets/search/find-results.ts'
import { FullText } from '../../../layouts/assets/search/full-text.ts'
import type { SearchAnswer, SearchMessage } from '../../../layouts/assets/search/messages.ts'
import { StaticFiles } from '../../../layouts/assets/search/static-files.ts'
import { makeStaticFiles } from '../../../plugins/kb-search/static/static-files.ts'
import { makeArticle } from '../make-article.ts'

/** Answers with nothing, and keeps what it was asked. */
class SilentFullText extends FullText {
  asked: Omit<SearchMessage, 'kind' | 'id'>[] = []

  override async search(query: Omit<SearchMessage, 'kind' | 'id'>): Promise<SearchAnswer> {
    this.asked.push(query)
    return { kind: 'results', id: 1, total: 0, results: [], missing: [], unfiltered: 0 }
  }
}

const contents = makeStaticFiles({
  articles: [
    makeArticle(42857, { title: 'Lamps' }),
    makeArticle(217215, { title: 'Bulbs', dlls: ['lamp.dll'], errorCodes: ['0x80040154'], modified: '1999-03-02' }),
    makeArticle(217400, { dlls: ['lamp.dll'], eventIds: [7] }),
  ],
  bundles: [],
  worker: '',
})
const realFetch = globalThis.fetch
let fetched: string[]
let fullText: SilentFullText
const find = (query: string, filters = {}) => {
  const files = new StaticFiles('/x/')
  fullText = new SilentFullText(files, '/x/')
  return findResults({ files, fullText, prefix: '/x/' }, { query, filters }, 0, 10)
}

beforeEach(() => {
  fetched = []
  globalThis.fetch = async (address) => {
    const path = String(address).replace('/x/search/', '').replace(/\?.*/, '')
    fetched.push(path)
    const content = contents.get(path)
    return new Response(content ?? null, { status: content === undefined ? 404 : 200 })
  }
})
afterEach(() => {
  globalThis.fetch = realFetch
})

describe('findResults', () => {
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
        excerpt: [],
        section: null,
      },
    ])
    expect(fetched).toEqual(['manifest.json', 'cards/1086.json'])
    expect(fullText.asked).toEqual([])
  })

  it('lists the articles that name a file or a code alone, in any writing, without the full text', async () => {
    expect((await find('Lamp.DLL')).results.map(({ number }) => number)).toEqual([217215, 217400])
    expect((await find('error -2147221164')).results.map(({ number }) => number)).toEqual([217215])
    expect((await find('Event ID: 7')).names).toEqual([{ key: 'event 7', articles: 1 }])
    expect(fullText.asked).toEqual([])
  })

  it('asks the full text for the rest, with the articles that name an identifier', async () => {
    await find('lamp.dll flickers', { year: '1999' })
    expect(fullText.asked).toEqual([
      {
        query: 'lamp.dll flickers',
        filters: { year: '1999' },
        named: [{ key: 'lamp.dll', numbers: [217215, 217400] }],
        from: 0,
        count: 10,
      },
    ])
  })

  it('says that an article is absent, and looks for the number in the text', async () => {
    expect((await find('Q99999')).absent).toBe(99999)
    expect(fullText.asked).toHaveLength(1)
  })

  it('tries again what could not be fetched', async () => {
    const files = new StaticFiles('/x/')
    const working = globalThis.fetch
    globalThis.fetch = async () => new Response(null, { status: 503 })
    await expect(files.manifest()).rejects.toThrow('found status 503, expected 200')
    globalThis.fetch = working
    expect((await files.manifest()).articles).toBe(3)
  })

  it('takes names of the language itself for names that nobody has', async () => {
    expect((await find('constructor')).total).toBe(0)
    expect((await find('__proto__.dll')).names).toEqual([{ key: '__proto__.dll', articles: 0 }])
  })
})
