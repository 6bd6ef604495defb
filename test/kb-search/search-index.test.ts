import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Root } from 'mdast'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createSearchIndex,
  keySearchDocument,
  renderSearchBody,
  type SearchIndexOptions,
  type SearchReport,
  toSearchDocument,
} from '../../plugins/kb-search/index.ts'
import { type Bundles, openBundles } from '../../plugins/kb-search/query/bundles.ts'
import { makeStart } from '../../plugins/kb-search/query/make-start.ts'
import type { NamedIdentifier, SearchMessage, SortOrder } from '../../plugins/kb-search/query/messages.ts'
import { searchArticles } from '../../plugins/kb-search/query/search-articles.ts'
import type { SearchManifest } from '../../plugins/kb-search/static/manifest.ts'
import { makeArticle } from './make-article.ts'

/** Articles by number, each with its title, product and the sentences of its body. */
const ARCHIVE: readonly [number: number, title: string, product: string, ...body: string[]][] = [
  [10022, 'The Lamp Spooler Stops', 'Lamp Server', 'A spooler that stops leaves every lamp dark.'],
  [55010, 'Lamps Flicker', 'Lamp Server', 'The lamp flickers when the printer starts. A spooler may be the cause.'],
  [
    70001,
    '<img src=x onerror=alert(1)> Bulbs',
    'Bulb Kit',
    'Wobblegong.dll is not found.',
    'Error 0x80040154 follows.',
  ],
  [131072, 'Entry Point Not Found in Wobblegong', 'Bulb Kit', 'The procedure entry point could not be located.'],
  [
    217215,
    'Point of Entry for Cables',
    'Cable Kit',
    'Cables have an entry, and the point is elsewhere. Bulb and lamp.',
    'Dial up at CCable::Plug(IID_ICable2, a=LAMPDIR\\Cable.386) on Cable Server, version 4.0.',
  ],
]

const folders: string[] = []
const realFetch = globalThis.fetch

afterAll(() => {
  globalThis.fetch = realFetch
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-search-'))
  folders.push(folder)
  return folder
}

async function build(
  archive: typeof ARCHIVE,
  limits: SearchIndexOptions['limits'],
  folder = makeFolder(),
  cache?: SearchIndexOptions['cache'],
): Promise<{ folder: string; report: SearchReport; needed: number[] }> {
  const documents = archive.map(([number, title, product, ...body]) => {
    const names = { product: { code: null, name: product }, productName: product }
    const article = makeArticle(number, { title, ...names, modified: '1999-03-02' })
    const heading = {
      type: 'heading' as const,
      depth: 2 as const,
      data: { slug: 'cause' },
      children: [{ type: 'text' as const, value: 'CAUSE' }],
    }
    const paragraphs = body.map((value) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    }))
    const tree: Root = { type: 'root', children: [heading, ...paragraphs] }
    return {
      article,
      documentKey: keySearchDocument(article, body.join()),
      html: toSearchDocument(article, renderSearchBody(tree)),
    }
  })
  const index = createSearchIndex({
    outputFolder: folder,
    articles: documents,
    ...(limits ? { limits } : {}),
    ...(cache ? { cache } : {}),
  })
  const needed = documents.filter(({ article: { number } }) => index.needs(number))
  for (const { article, html } of needed) index.add(article.number, html)
  return { folder, report: await index.finish(), needed: needed.map(({ article: { number } }) => number) }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

function hashFolder(folder: string): string[] {
  return listFiles(folder).map((path) => {
    return `${path} ${createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')}`
  })
}

describe.each([
  { name: 'one bundle of one part', limits: undefined, bundles: [5] },
  { name: 'one bundle of several parts', limits: { part: 2, bundle: 100 }, bundles: [5] },
  { name: 'several bundles of several parts', limits: { part: 1, bundle: 3 }, bundles: [3, 2] },
])('createSearchIndex makes $name and', ({ limits, bundles: bundleSizes }) => {
  let folder: string
  let report: SearchReport
  let bundles: Bundles
  const search = (
    query: string,
    filters: Record<string, string> = {},
    named: NamedIdentifier[] = [],
    order: SortOrder = 'relevance',
    first: number[] = [],
    { allWords = false, counted = [] }: Partial<Pick<SearchMessage, 'allWords' | 'counted'>> = {},
  ) => {
    const page = { from: 0, count: 10, counted }
    return searchArticles(bundles, { kind: 'search', id: 1, query, filters, order, allWords, named, first, ...page })
  }
  const numbersOf = async (...query: Parameters<typeof search>) =>
    (await search(...query)).results.map(({ number }) => number)

  beforeAll(async () => {
    ;({ folder, report } = await build(ARCHIVE, limits))
    globalThis.fetch = async (address) => new Response(readFileSync(new URL(String(address).replace(/\?.*/, ''))))
    const manifest: SearchManifest = JSON.parse(readFileSync(join(folder, 'search/manifest.json'), 'utf8'))
    // Five articles make every word common.
    const base = pathToFileURL(join(folder, 'search/')).href
    const spellings = [['Cable Server 4.0', 'cs4']] as const
    bundles = await openBundles(await makeStart(base, '/x/', { ...manifest, commonWords: [], spellings }))
  }, 60_000)

  it('reports what it wrote', () => {
    expect(report.articles).toBe(5)
    expect(report.bundles.map(({ articles }) => articles)).toEqual(bundleSizes)
    expect(report.files).toBe(hashFolder(join(folder, 'search')).length)
  })

  it('packs the static indexes, but not what is read before they can be unpacked', () => {
    const fixed = listFiles(join(folder, 'search')).filter((path) => !/^(?:bundles|fragments)/.test(path))
    const plain = fixed.filter((path) => {
      const [first, second] = readFileSync(join(folder, 'search', path))
      return first !== 0x1f || second !== 0x8b
    })
    expect(plain).toEqual(['manifest.json', 'worker.js'])
  })

  it('gives the same bytes whatever the order of articles', async () => {
    const other = await build([...ARCHIVE].reverse(), limits)
    expect(hashFolder(other.folder)).toEqual(hashFolder(folder))
  }, 60_000)

  it('takes the place of the same index that stands there already', async () => {
    const first = await build(ARCHIVE, limits)
    await build(ARCHIVE, limits, first.folder)
    expect(hashFolder(first.folder)).toEqual(hashFolder(folder))
  }, 60_000)

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
    expect(await search('lamp spooler', { product: 'Cable Kit' })).toMatchObject({ complete: 0, total: 1 })
  })

  it('shows those with all words alone where these are wanted', async () => {
    const all = { allWords: true }
    expect(await search('lamp spooler', {}, [], 'relevance', [], all)).toMatchObject({ complete: 2, total: 2 })
    expect((await search('spooler zyzzyva', {}, [], 'relevance', [], all)).missing).toEqual(['zyzzyva'])
  })

  it('counts the values of filters among the articles with all words, each as if it were chosen', async () => {
    const counted = ['product', 'year']
    const { counts } = await search('lamp', {}, [], 'relevance', [], { counted })
    expect(counts.year).toEqual({ 1999: 3 })
    expect(counts.product).toMatchObject({ 'Cable Kit': 1 })
    const narrowed = await search('lamp', { product: 'Cable Kit' }, [], 'relevance', [], { counted })
    expect(narrowed.counts).toEqual({ product: counts.product, year: { 1999: 1 } })
    for (const [product, count] of Object.entries(counts.product ?? {}))
      expect((await search('lamp', { product })).complete).toBe(count)
    expect((await search('lamp')).counts).toEqual({})
  })

  it('puts the articles first that a name is known of', async () => {
    expect((await numbersOf('lamp', {}, [], 'relevance', [217215, 55010])).slice(0, 2)).toEqual([217215, 55010])
  })

  it('tells the common words that it leaves out, and finds them in titles', async () => {
    const common = { ...bundles, isCommon: (word: string) => /^(?:stops|lamps?)$/.test(word) }
    const message = {
      kind: 'search',
      id: 1,
      filters: {},
      order: 'relevance',
      allWords: false,
      counted: [],
      named: [],
      first: [],
      from: 0,
      count: 10,
    } as const
    const answer = await searchArticles(common, { ...message, query: 'the lamp spooler stops' })
    expect(answer.leftOut).toEqual(['lamp', 'stops'])
    expect(answer.results.map(({ number }) => number)).toEqual([10022, 55010])
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
    const { results, total, unfiltered } = await search('lamp', { product: 'Cable Kit' })
    expect(results.map(({ number }) => number)).toEqual([217215])
    expect([total, unfiltered]).toEqual([1, 3])
  })

  it('says which filter hides how many articles where nothing is left', async () => {
    expect(await search('spooler', { product: 'Cable Kit', year: '1999' })).toMatchObject({
      total: 0,
      hidden: { product: 2, year: 0 },
    })
    expect((await search('spooler', { product: 'Cable Kit' })).hidden).toEqual({ product: 2 })
  })

  it('sorts the articles that have most of the words by another order', async () => {
    expect(await numbersOf('lamp spooler', {}, [], 'date')).toEqual([10022, 55010])
    expect((await search('lamp spooler')).total).toBe(3)
  })

  it('puts articles that name an identifier among the results', async () => {
    expect((await numbersOf('lamp', {}, [{ key: 'event 7', numbers: [70001] }])).includes(70001)).toBe(true)
  })

  it('finds a code in whatever writing', async () => {
    expect((await numbersOf('error -2147221164', {}, [{ key: '0x80040154', numbers: [] }]))[0]).toBe(70001)
  })

  it('describes a result with its section, date and marked words, all as plain text', async () => {
    const { results } = await search('bulbs wobblegong.dll')
    const [result] = results
    expect(result).toMatchObject({
      number: 70001,
      url: '/x/kb/070/Q70001/',
      title: '<img src=x onerror=alert(1)> Bulbs',
      product: 'Bulb Kit',
      date: '1999-03-02',
      section: null,
    })
    expect(result?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toContain('Wobblegong.dll')
  })

  it('finds nothing for words that no article has', async () => {
    expect(await search('zzyzzx qqfrob')).toMatchObject({ total: 0, results: [], missing: ['zzyzzx', 'qqfrob'] })
  })
})

describe('createSearchIndex', () => {
  const entry = (number: number) => ({ article: makeArticle(number), documentKey: String(number) })

  it('refuses an article or a document that comes twice, and to finish without all documents', async () => {
    expect(() => createSearchIndex({ outputFolder: makeFolder(), articles: [entry(1), entry(1)] })).toThrow(
      'found Q1 twice',
    )
    const index = createSearchIndex({ outputFolder: makeFolder(), articles: [entry(1), entry(2)] })
    index.add(1, '<p>a</p>')
    expect(() => index.add(1, '<p>a</p>')).toThrow('found the document of Q1 twice')
    await expect(index.finish()).rejects.toThrow('found 1 documents, expected 2')
  })
})
