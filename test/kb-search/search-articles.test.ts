import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundles, loadBundles, openBundles } from '../../plugins/kb-search/query/bundles.ts'
import { fetchWords } from '../../plugins/kb-search/query/gather-words.ts'
import type { SearchMessage } from '../../plugins/kb-search/query/messages.ts'
import { searchArticles } from '../../plugins/kb-search/query/search-articles.ts'
import { PAGES_FILE } from '../../plugins/kb-search/static/file-names.ts'
import type { SearchStart } from '../../plugins/kb-search/static/manifest.ts'
import { makeSharedFolder } from '../support/files.ts'
import { makeSearchMessage } from '../support/search-message.ts'
import { ARCHIVE, buildIndex, SHAPES } from './made-index.ts'

const realFetch = globalThis.fetch

afterAll(() => {
  globalThis.fetch = realFetch
})

describe.each(SHAPES)('searchArticles, with an index of $name,', ({ limits }) => {
  const folder = makeSharedFolder()
  let bundles: Bundles
  const search = (query: string, changes: Partial<SearchMessage> = {}) =>
    searchArticles(bundles, makeSearchMessage(query, changes))
  const numbersOf = async (...query: Parameters<typeof search>) =>
    (await search(...query)).results.map(({ number }) => number)

  beforeAll(async () => {
    await buildIndex(ARCHIVE, limits, folder)
    globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address).replace(/\?.*/, ''))))
    const start: SearchStart = JSON.parse(readFileSync(join(folder, 'search/start.json'), 'utf8'))
    const base = pathToFileURL(join(folder, 'search/')).href
    const spellings = [['Cable Server 4.0', 'cs4']] as const
    // Five articles make every word common.
    bundles = openBundles(base, { ...start, commonWords: [], spellings })
  })

  it('fetches the words of a query that is expected, so that the search for it fetches nothing', async () => {
    const serve = globalThis.fetch
    const fetched: string[] = []
    globalThis.fetch = async (address) => {
      fetched.push(String(address))
      return serve(address)
    }
    await fetchWords(bundles, 'flickering entry')
    expect(fetched.filter((address) => address.includes('/index/'))).not.toEqual([])
    fetched.length = 0
    await search('flickering entry')
    expect(fetched).toEqual([])
    globalThis.fetch = serve
  })

  it('reads numbers and lengths of pages anew where a browser has kept those of another version', async () => {
    const serve = globalThis.fetch
    const older = gzipSync(JSON.stringify({ version: 'older', tables: [] }))
    globalThis.fetch = async (address) => (String(address).endsWith(PAGES_FILE) ? new Response(older) : serve(address))
    const loaded = await loadBundles(pathToFileURL(join(folder, 'search/')).href)
    expect(await loaded.pages).toEqual(await bundles.pages)
    globalThis.fetch = serve
  })

  it('finds by title first, then by text', async () => {
    expect(await numbersOf('lamp spooler')).toEqual([10022, 55010, 217215])
  })

  it('prefers words that stand together as in the query', async () => {
    expect((await numbersOf('entry point'))[0]).toBe(131072)
  })

  it('keeps to the order of words in quotation marks, as long as any article has them', async () => {
    expect(await numbersOf('"entry point" cables')).toEqual([131072])
    expect(await numbersOf('"lamp spooler" flickers')).toEqual([10022])
    expect(await search('"point entry" located')).toMatchObject({ phrases: 'nowhere', total: 2 })
  })

  it('finds file names whole, and other forms of a word', async () => {
    expect((await numbersOf('wobblegong.dll'))[0]).toBe(70001)
    expect(await numbersOf('flickering')).toEqual([55010])
  })

  it.each(['ICable2', 'iid_icable2', 'ccable', 'plug', 'ccable::plug', 'lampdir', 'cable.386', 'lampdir\\cable.386'])(
    'finds %s within what it is glued to',
    async (query) => {
      expect(await numbersOf(query)).toContain(217215)
      expect((await search(query)).missing).toEqual([])
    },
  )

  it('finds names and compounds in any writing', async () => {
    for (const query of ['dialup', 'dial-up', 'dial up', 'cs4', 'CS 4', 'Cable Server 4.0'])
      expect((await numbersOf(query))[0]).toBe(217215)
    expect((await search('cs4')).complete).toBe(1)
  })

  it('counts the articles with all words apart from those with some', async () => {
    expect(await search('lamp spooler')).toMatchObject({ complete: 2, total: 3 })
    expect(await search('lamp spooler', { filters: { product: 'Cable Kit' } })).toMatchObject({ complete: 0, total: 1 })
  })

  it('counts those with the words of a name, and where it alone is asked for those that name it in other words', async () => {
    const name = { key: 'print spooler', numbers: [70001] }
    const asked = (alone: boolean) => search('spooler', { named: [{ ...name, alone }] })
    expect((await asked(false)).complete).toBe((await search('spooler')).complete)
    expect((await asked(true)).complete).toBe((await search('spooler')).complete + 1)
  })

  it('shows those with all words alone where these are wanted', async () => {
    expect(await search('lamp spooler', { allWords: true })).toMatchObject({ complete: 2, total: 2 })
    expect((await search('spooler zyzzyva', { allWords: true })).missing).toEqual(['zyzzyva'])
  })

  it('counts the values of filters among the articles with all words, each as if it were chosen', async () => {
    const counted = ['product', 'year']
    const { counts } = await search('lamp', { counted })
    expect(counts.year).toEqual({ 1999: 3 })
    expect(counts.product).toMatchObject({ 'Cable Kit': 1 })
    const narrowed = await search('lamp', { filters: { product: 'Cable Kit' }, counted })
    expect(narrowed.counts).toEqual({ product: counts.product, year: { 1999: 1 } })
    for (const [product, count] of Object.entries(counts.product ?? {}))
      expect((await search('lamp', { filters: { product } })).complete).toBe(count)
    expect((await search('lamp')).counts).toEqual({})
  })

  it('puts the articles first that a name is known of', async () => {
    expect((await numbersOf('lamp', { first: [217215, 55010] })).slice(0, 2)).toEqual([217215, 55010])
  })

  it('excludes nothing for one word in quotation marks, which only quote a name', async () => {
    const quoted = await search('"spooler" flicker')
    const { phrases, total, results } = await search('spooler flicker')
    expect(quoted).toMatchObject({ phrases, total, results })
    expect(phrases).toBe('none')
  })

  it('puts the articles first that are asked for by number, in every order, and narrows them by filters', async () => {
    expect(await numbersOf('spooler', { asked: [131072] })).toEqual([131072, 10022, 55010])
    expect(await numbersOf('spooler', { asked: [55010], order: 'date' })).toEqual([55010, 10022])
    expect(await numbersOf('spooler', { asked: [131072], filters: { product: 'Lamp Server' } })).toEqual([10022, 55010])
    expect(await numbersOf('"spooler stops" zyzzyva', { asked: [131072] })).toEqual([131072, 10022])
    expect(await numbersOf('zyzzyva', { asked: [131072], allWords: true })).toEqual([131072])
    expect(await search('spooler', { asked: [99999] })).toMatchObject({ total: 2, complete: 2 })
    expect(await search('spooler', { asked: [131072] })).toMatchObject({ total: 3, complete: 3 })
  })

  it('tells the common words that it leaves out, and finds them in titles', async () => {
    const common = { ...bundles, isCommon: (word: string) => /^(?:stops|lamps?)$/.test(word) }
    const answer = await searchArticles(common, makeSearchMessage('the lamp spooler stops'))
    expect(answer.leftOut).toEqual(['lamp', 'stops'])
    expect(answer.results.map(({ number }) => number)).toEqual([10022, 55010])
  })

  it('finds a query of stop words alone in titles', async () => {
    expect(await numbersOf('of the')).toEqual([10022, 217215])
    expect(await numbersOf('that')).toEqual([])
  })

  it('finds longer words where the word itself is nowhere, and no shorter ones', async () => {
    expect((await numbersOf('wobblegon'))[0]).toBe(131072)
    expect((await search('lampshade')).missing).toEqual(['lampshade'])
  })

  it('still finds articles when one word is nowhere, and says which', async () => {
    const { results, missing } = await search('spooler zzyzzx')
    expect(results.map(({ number }) => number)).toEqual([10022, 55010])
    expect(missing).toEqual(['zzyzzx'])
  })

  it('keeps to filters, and says how many articles they hide', async () => {
    const { results, total, unfiltered } = await search('lamp', { filters: { product: 'Cable Kit' } })
    expect(results.map(({ number }) => number)).toEqual([217215])
    expect([total, unfiltered]).toEqual([1, 3])
  })

  it('says which filter hides how many articles where nothing is left', async () => {
    expect(await search('spooler', { filters: { product: 'Cable Kit', year: '1999' } })).toMatchObject({
      total: 0,
      hidden: { product: 2, year: 0 },
    })
    expect((await search('spooler', { filters: { product: 'Cable Kit' } })).hidden).toEqual({ product: 2 })
  })

  it('sorts the articles that have most of the words by another order', async () => {
    expect(await numbersOf('lamp spooler', { order: 'date' })).toEqual([10022, 55010])
    expect((await search('lamp spooler')).total).toBe(3)
  })

  it('puts articles that name an identifier among the results', async () => {
    expect(
      (await numbersOf('lamp', { named: [{ key: 'event 7', numbers: [70001], alone: false }] })).includes(70001),
    ).toBe(true)
  })

  it('finds a code in whatever writing', async () => {
    expect(
      (await numbersOf('error -2147221164', { named: [{ key: '0x80040154', numbers: [], alone: false }] }))[0],
    ).toBe(70001)
  })

  it('tells where in an article the words stand, the title counted', async () => {
    // `<img src=x onerror=alert(1)> Bulbs. Bulb Kit CAUSE. Wobblegong.dll is not found.`
    const [first] = (await search('bulbs wobblegong.dll')).results
    expect(first?.number).toBe(70001)
    expect([...new Set(first?.words.flatMap(({ positions }) => positions))].sort()).toEqual([3, 4, 7])
  })

  it('finds nothing for words that no article has', async () => {
    expect(await search('zzyzzx qqfrob')).toMatchObject({ total: 0, results: [], missing: ['zzyzzx', 'qqfrob'] })
    expect((await search('flickering zzyzzx')).rare).toEqual(['zzyzzx'])
  })
})
