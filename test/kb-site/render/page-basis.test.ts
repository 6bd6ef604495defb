import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FileVersion, Statement } from '../../../plugins/kb-entities/index.ts'
import { relateArticles } from '../../../plugins/kb-graph/index.ts'
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import { nodeUrl } from '../../../plugins/kb-site/addresses/entity-page.ts'
import { pageSize } from '../../../plugins/kb-site/addresses/paginate.ts'
import type { SiteContent } from '../../../plugins/kb-site/archive/site-content.ts'
import { listPages } from '../../../plugins/kb-site/pages/list-pages.ts'
import type { PageTask } from '../../../plugins/kb-site/pages/page-task.ts'
import { hashBases } from '../../../plugins/kb-site/render/page-basis.ts'
import { viewArticle } from '../../../plugins/kb-site/views/article/article-view.ts'
import { viewEntity } from '../../../plugins/kb-site/views/entity/entity-views.ts'
import { makeArchive, makeContent } from '../make-archive.ts'
import { makeRecord, makeSource } from '../make-record.ts'

/** All that is read in one article's file. */
interface Told {
  record: ArticleRecord
  said: NonNullable<Parameters<typeof makeArchive>[1]>[string]
}

/** Mostly nothing, so that most articles have nothing to do with each other. */
const few = <Value>(...all: Value[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 }),
  )
const numbers = Array.from({ length: 24 }, (_, place) => place + 1)
const ids = ['Q1', 'Q2', 'Q3', 'Q4', 'Q98', 'Q99']
const build = (version: string): FileVersion => ({ name: 'a.dll', version, date: null, size: 1, platform: null })
const state = (label: string): Statement => ({ kind: 'errorCode', name: '0xa', label, text: null })
const quote = (name: string) => ({ name, sentence: `It speaks of ${name}.`, title: `About ${name}` })
const services = ['Print Spooler', 'Messenger', 'Alerter'].map((name) => ({ name, key: null }))

const fields = {
  title: few('Gopher', 'A.dll', 'Stops').map((words) => words.join(' ')),
  product: fc.constantFrom(
    { code: 'exchange', name: 'Microsoft Exchange' },
    { code: 'winnt', name: 'Microsoft Windows NT' },
    { code: null, name: 'Lamps' },
    { code: 'lamps', name: 'Lamps and Bulbs' },
    { code: 'lamps', name: 'Bulbs' },
  ),
  modified: fc.constantFrom(null, '1999-03-05', '2000-01-01'),
  dlls: few('a.dll', 'b.dll', 'c.dll', 'd.dll'),
  executables: few('spoolss.exe', 'lamp.exe', 'services.exe'),
  otherFiles: few('a.sys', 'b.sys'),
  services: few(...services),
  references: few(...ids),
  errorCodes: few('0xa', '0x80040154', 'Error 5', 'Run-time error 5'),
  eventIds: few(7000, 7001),
  registryKeys: few('HKEY_LOCAL_MACHINE\\SOFTWARE\\Lamp', 'HKLM\\software\\lamp', 'HKEY_CURRENT_USER\\Lamp'),
  keywords: few('kbsetup', 'kbfix'),
  technology: few('kblamp', 'kbbulb', 'kbwire', 'kbhall', 'kbfuse', 'kbplug'),
  fileVersions: few(build('1.0.0.1'), build('1.0.0.2')),
}
const sayings = {
  quotes: few(...[...ids, 'a.dll', '0xa', '7000'].map(quote)),
  statements: few(...['LAMP', 'BULB', 'WIRE', 'HALL', 'FUSE', 'PLUG'].map(state)),
  replacements: fc.record({ replaces: few('Q1', 'Q99'), replacedBy: few('Q2', 'Q98') }),
}
const file = fc.record({ number: fc.constantFrom(...numbers), fields: fc.record(fields), said: fc.record(sayings) })
const archive = fc.uniqueArray(file, {
  selector: ({ number }) => number,
  minLength: 12,
  size: 'max',
  maxLength: numbers.length,
})

type Written = typeof file extends fc.Arbitrary<infer Value> ? Value : never

const change = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'edit', 'add', 'remove'),
  at: fc.nat(numbers.length),
  field: fc.constantFrom(...Object.keys(fields), ...Object.keys(sayings)),
  written: file,
})

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function apply(files: Written[], { kind, at, field, written }: Change): Written[] {
  const changed = files[at % files.length]!
  const others = files.filter(({ number }) => number !== (kind === 'add' ? written : changed).number)
  if (kind === 'remove' && others.length > 1) return others
  if (kind === 'add') return [...others, written]
  const pick = (name: 'fields' | 'said') =>
    field in written[name]
      ? { ...changed[name], [field]: (written[name] as Record<string, unknown>)[field] }
      : changed[name]
  return [...others, { ...changed, fields: pick('fields'), said: pick('said') } as Written]
}

/** The file's hash stands for what it says, as it does where articles are read. */
function tell({ number, fields: record, said }: Written): Told {
  const sha256 = createHash('sha256')
    .update(JSON.stringify([record, said]))
    .digest('hex')
  return { record: makeRecord(number, { ...record, source: makeSource({ path: `Q${number}.txt`, sha256 }) }), said }
}

async function makeSite(files: readonly Written[]): Promise<SiteContent> {
  const told = files.map(tell).sort((one, other) => one.record.number - other.record.number)
  const said = Object.fromEntries(told.map(({ record, said }) => [record.id, said]))
  const content = makeContent(
    makeArchive(
      told.map(({ record }) => record),
      said,
    ),
  )
  await content.archive.graph.relateAll(async (task) => relateArticles(task))
  return content
}

/** What a page of an article, an entity or a list shows, and where an article's text leads. */
function view(page: PageTask, content: SiteContent): string | null {
  if ('make' in page) return 'list' in page ? JSON.stringify(page.make()) : null
  if ('edition' in page) return null
  if ('entity' in page) return JSON.stringify(viewEntity(page.entity, content)[page.index])
  const { card, sources } = page.article
  const { graph } = content.archive
  const references = graph.references(card.id)
  const shown = viewArticle({ ...card, references, editionNumbers: [] }, content)
  return JSON.stringify([shown, graph.entitiesOf(card.id).map((node) => nodeUrl(graph, node)), sources])
}

function viewAll(content: SiteContent): Map<string, { basis: string | undefined; view: string }> {
  const pages = listPages(content)
  const bases = hashBases(pages, content)
  const views = pages.map((page) => ({ url: page.url, view: view(page, content) }))
  return new Map(views.flatMap(({ url, view }) => (view === null ? [] : [[url, { basis: bases.get(url), view }]])))
}

it('gives a page another basis where its view is another', async () => {
  const cases = fc.tuple(archive, fc.array(change, { minLength: 1, maxLength: 2 }))
  await fc.assert(
    fc.asyncProperty(cases, async ([before, changes]) => {
      const earlier = viewAll(await makeSite(before))
      const now = viewAll(await makeSite(changes.reduce(apply, before)))
      for (const [url, { basis, view }] of now) {
        expect(basis, url).toBeDefined()
        const known = earlier.get(url)
        if (known?.basis === basis) expect(view, url).toBe(known?.view)
      }
    }),
    { numRuns: 200 },
  )
})

/** An article's file that says no more than is given. */
function write(number: number, record: Partial<ArticleRecord> = {}, said: Partial<Written['said']> = {}): Written {
  return {
    number,
    fields: { ...makeRecord(number), ...record } as Written['fields'],
    said: { quotes: [], statements: [], replacements: { replaces: [], replacedBy: [] }, ...said },
  }
}

const citing = Array.from({ length: 12 }, (_, place) => write(2 + place, { references: ['Q1'] }))
const codes = Array.from({ length: pageSize }, (_, place) => `0x${(place + 256).toString(16)}`)
const naming = [5, 6, 7, 8, 9].map((number) => write(number, { errorCodes: ['0xa'] }))
const stating = [11, 12, 13].map((number) => write(number, {}, { statements: ['BULB', 'WIRE', 'HALL'].map(state) }))
const lamp = { errorCodes: ['0xa'] }

it.each([
  {
    what: 'one of many articles that cite it says so otherwise',
    url: '/kb/000/Q1/',
    rest: [write(1), ...citing],
    before: write(14, { references: ['Q1'] }),
    after: write(14, { references: ['Q1'] }, { quotes: [quote('Q1')] }),
  },
  {
    what: 'the line of a code that it names moves to another page',
    url: '/kb/000/Q1/',
    rest: [write(1, { errorCodes: ['0xffff'], product: { code: null, name: 'Lamps' } })],
    before: write(2, { errorCodes: codes.slice(1) }),
    after: write(2, { errorCodes: codes }),
  },
  {
    what: 'another article is the first to state a name',
    url: '/error/0xa/',
    rest: [...naming, ...stating, write(4, lamp, { statements: [state('LAMP')] })],
    before: write(3),
    after: write(3, {}, { statements: [state('LAMP')] }),
  },
  {
    what: 'a product nearly all of whose articles it lists has one more',
    url: '/technology/kbhall/',
    rest: Array.from({ length: pageSize + 1 }, (_, place) => write(place + 1, { technology: ['kbhall'] })),
    before: write(900, { product: { code: null, name: 'Lamps' } }),
    after: write(900),
  },
])('gives $url another basis where $what', async ({ url, rest, before, after }) => {
  const [earlier, now] = [viewAll(await makeSite([...rest, before])), viewAll(await makeSite([...rest, after]))]
  expect(now.get(url)?.view).not.toBe(earlier.get(url)?.view)
  expect(now.get(url)?.basis).not.toBe(earlier.get(url)?.basis)
})

it.each([
  ['a date', { dlls: ['a.dll'], modified: '1999-03-05' }, ['/kb/000/Q4/', '/kb/000/Q5/', '/dll/a.dll/']],
  [
    'a name',
    { dlls: ['a.dll', 'b.dll'] },
    ['/kb/000/Q4/', '/kb/000/Q5/', '/kb/000/Q6/', '/kb/000/Q9/', '/dll/a.dll/', '/dll/b.dll/', '/dll/c.dll/'],
  ],
])('keeps the bases of pages that have nothing to do with %s of an article', async (_, fields, pages) => {
  const rest = [
    write(6, { dlls: ['b.dll', 'c.dll'] }),
    write(7, { dlls: ['c.dll'], executables: ['lamp.exe'] }),
    write(8, { executables: ['lamp.exe'] }),
    write(9, { dlls: ['b.dll'] }),
  ]
  const other = write(5, { dlls: ['a.dll'] })
  const earlier = viewAll(await makeSite([write(4, { dlls: ['a.dll'] }), other, ...rest]))
  const now = viewAll(await makeSite([write(4, fields), other, ...rest]))
  const changed = [...now].filter(([url, { basis }]) => earlier.get(url)?.basis !== basis).map(([url]) => url)
  expect(changed.filter((url) => !/^\/(?:product|year)\//.test(url))).toEqual(pages)
  expect(now.size).toBeGreaterThan(changed.length)
})
