import { describe, expect, it } from 'vitest'
import type { EntityPage } from '../../../../layouts/types.ts'
import type { NodeKind } from '../../../../plugins/kb-graph/types.ts'
import type { Archive } from '../../../../plugins/kb-site/archive/archive.ts'
import { viewEntity, viewEntityEntry } from '../../../../plugins/kb-site/views/entity/entity-views.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const windows = { code: 'winnt', name: 'Windows NT' }

const archive = makeArchive(
  [
    makeRecord(1, { modified: '1999-01-01', dlls: ['netif.dll'], errorCodes: ['0x80040154'], eventIds: [7] }),
    makeRecord(2, { modified: '2000-01-01', dlls: ['netif.dll', 'ese.dll'], errorCodes: ['0x80040154'] }),
    makeRecord(3, {
      product: windows,
      dlls: ['netif.dll', 'ese.dll'],
      executables: ['store.exe'],
      services: [{ name: 'Microsoft Exchange Information Store', key: 'MSExchangeIS' }],
      fileVersions: [{ name: 'netif.dll', version: '5.5.1', date: '1999-04-30', size: 91136, platform: 'x86' }],
    }),
    makeRecord(4, { dlls: ['ese.dll'] }),
  ],
  { Q2: { quotes: [{ name: '0x80040154', sentence: 'It returns 0x80040154.', title: null }] } },
)

function view(kind: NodeKind, name: string): EntityPage {
  const [page] = viewEntity(nodeOf(archive, kind, name), makeContent(archive))
  return page ?? expect.fail()
}

function nodeOf({ graph }: Archive, kind: NodeKind, name: string) {
  return graph.entity(kind, name) ?? expect.fail()
}

describe('viewEntity', () => {
  it('lists articles by product, the product with most first, the most useful first within', () => {
    const { groups, jumps } = view('dll', 'netif.dll')
    expect(groups.map(({ url, articles }) => [url, articles.map(({ id }) => id)])).toEqual([
      ['/product/exchange/', ['Q2', 'Q1']],
      ['/product/winnt/', ['Q3']],
    ])
    expect(jumps.map(({ url, count }) => [url, count])).toEqual([
      ['/dll/netif.dll/#in-exchange', 2],
      ['/dll/netif.dll/#in-winnt', 1],
    ])
  })

  it('gives a file its builds and its neighbourhood', () => {
    const { builds, neighbourhood } = view('dll', 'netif.dll')
    expect(builds).toEqual([
      {
        version: '5.5.1',
        date: '1999-04-30',
        size: 91136,
        platform: 'x86',
        articles: [{ id: 'Q3', url: '/kb/000/Q3/' }],
      },
    ])
    expect(neighbourhood?.nodes[0]).toEqual({ kind: 'dll', label: 'Netif.dll', url: '/dll/netif.dll/' })
    expect(neighbourhood?.nodes[1]).toEqual({ kind: 'dll', label: 'Ese.dll', url: '/dll/ese.dll/' })
  })

  it('tells which service a program runs, and what runs a service', () => {
    const service = 'Microsoft Exchange Information Store'
    expect(view('executable', 'store.exe').facts).toContainEqual({
      name: 'Runs the service',
      value: service,
      url: '/service/microsoft-exchange-information-store/',
    })
    const { facts, coNamed } = view('service', service)
    expect(facts).toContainEqual({ name: 'Service key', value: 'MSExchangeIS', url: null })
    expect(facts).toContainEqual({ name: 'Executable', value: 'Store.exe', url: '/exe/#line-store_exe' })
    expect(coNamed).toEqual([])
  })

  it('names what several articles name together', () => {
    expect(view('dll', 'ese.dll').coNamed.map(({ name, count }) => [name, count])).toContainEqual(['Netif.dll', 2])
  })

  it('says what a code is, with where that is known from', () => {
    expect(view('errorCode', '0x80040154').identities[0]).toMatchObject({
      kind: 'HRESULT',
      name: 'REGDB_E_CLASSNOTREG',
      isQuote: false,
      sources: [{ name: 'Winerror.h', url: null }],
    })
  })

  it('quotes the articles that name a code', () => {
    const articles = view('errorCode', '0x80040154').groups.flatMap((group) => group.articles)
    expect(articles.map(({ id, sentence }) => [id, sentence])).toEqual([
      ['Q2', 'It returns 0x80040154.'],
      ['Q1', undefined],
    ])
  })
})

describe('viewEntityEntry', () => {
  it('leads to the page, or straight to the one article', () => {
    expect(viewEntityEntry(nodeOf(archive, 'dll', 'ese.dll'), archive)).toEqual([
      { name: 'Ese.dll', url: '/dll/ese.dll/', count: 3 },
    ])
    expect(viewEntityEntry(nodeOf(archive, 'event', '7'), archive)).toEqual([
      { name: 'Event 7', url: '/kb/000/Q1/', count: 1, id: 'line-7' },
    ])
  })

  it('leads from the number of an error to the same number in other families, and to its 32 bits', () => {
    const numbers = makeArchive([
      makeRecord(1, { errorCodes: ['Error 5', 'System error 5', 'Error -1018', '0xfffffc06'] }),
      makeRecord(2, { errorCodes: ['Error 5', 'Error -1018', '0xfffffc06'] }),
    ])
    const content = makeContent(numbers)
    const also = (name: string) => {
      const node = numbers.graph.entity('errorCode', name) ?? expect.fail()
      const facts = viewEntity(node, content)[0]?.facts ?? []
      return facts.filter((fact) => fact.name === 'Also').map(({ value, url }) => [value, url])
    }
    expect(also('Error 5')).toEqual([['System error 5', '/error/#line-system-error-5']])
    expect(also('Error -1018')).toEqual([['0xfffffc06', '/error/0xfffffc06/']])
    expect(also('0xfffffc06')).toEqual([['Error -1018', '/error/error--1018/']])
  })
})
