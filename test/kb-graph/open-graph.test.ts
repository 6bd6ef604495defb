import { describe, expect, it } from 'vitest'
import { buildGraph } from '../support/build-graph.ts'
import { makeArticle } from './make-article.ts'

/** What four articles on Exchange name; the numbers and names are real. */
const directory = { name: 'Microsoft Exchange Directory', key: 'MSExchangeDS' }
const exchange = [
  makeArticle(298933, { dlls: ['netif.dll'], executables: ['dsamain.exe'], services: [directory] }),
  makeArticle(217215, {
    dlls: ['netif.dll', 'mdbperf.dll'],
    executables: ['dsamain.exe'],
    services: [directory],
  }),
  makeArticle(246337, { dlls: ['mdbperf.dll', 'mtaperf.dll'], services: [directory] }),
  makeArticle(320097, { dlls: ['mdbperf.dll', 'mtaperf.dll'] }),
]

describe('entities', () => {
  const graph = buildGraph(exchange)

  it('has the articles of each, by number', () => {
    expect(graph.entity('dll', 'netif.dll')?.articles).toEqual(['Q217215', 'Q298933'])
    expect(graph.entity('dll', 'mdbperf.dll')?.articles).toEqual(['Q217215', 'Q246337', 'Q320097'])
    expect(graph.entity('service', 'Microsoft Exchange Directory')?.articles).toHaveLength(3)
  })

  it('lists a kind by name', () => {
    expect(graph.entities('dll').map(({ name }) => name)).toEqual(['mdbperf.dll', 'mtaperf.dll', 'netif.dll'])
    expect(graph.entities('errorCode')).toEqual([])
  })

  it('keeps kinds apart', () => {
    expect(graph.entity('executable', 'netif.dll')).toBeUndefined()
  })

  it('joins spellings of a registry key', () => {
    const keys = buildGraph([
      makeArticle(1, { registryKeys: ['HKLM\\Software\\ODBC'] }),
      makeArticle(2, { registryKeys: ['HKEY_LOCAL_MACHINE\\SOFTWARE\\ODBC'] }),
    ])
    expect(keys.entities('registryKey')).toEqual([
      { kind: 'registryKey', name: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\ODBC', articles: ['Q1', 'Q2'] },
    ])
    expect(keys.entity('registryKey', 'hklm\\software\\odbc')?.articles).toHaveLength(2)
  })

  it('counts a name once for each article', () => {
    expect(buildGraph([makeArticle(1, { dlls: ['a.dll', 'a.dll'] })]).entity('dll', 'a.dll')?.articles).toEqual(['Q1'])
  })

  it('takes names that objects have by nature for names', () => {
    const graph = buildGraph([makeArticle(1, { dlls: ['constructor', '__proto__'] })])
    expect(graph.entities('dll').map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
    expect(graph.entity('executable', 'constructor')).toBeUndefined()
  })
})

describe('coNamed', () => {
  it('counts shared articles, most first, then by kind and name', () => {
    expect(buildGraph(exchange).coNamed('dll', 'mdbperf.dll')).toEqual([
      { kind: 'dll', name: 'mtaperf.dll', count: 2 },
      { kind: 'service', name: 'Microsoft Exchange Directory', count: 2 },
      { kind: 'dll', name: 'netif.dll', count: 1 },
      { kind: 'executable', name: 'dsamain.exe', count: 1 },
    ])
  })

  it('is empty for what no article names', () => {
    expect(buildGraph(exchange).coNamed('dll', 'absent.dll')).toEqual([])
  })
})

describe('articles', () => {
  it('have an id each', () => {
    expect(() => buildGraph([makeArticle(1), makeArticle(1)])).toThrow('Found two articles with the id `Q1`')
  })

  it('may be none', () => {
    const graph = buildGraph([])
    expect(graph.entities('dll')).toEqual([])
    expect(graph.absent()).toEqual([])
    expect(graph.mostCited(5)).toEqual([])
    expect(graph.related('Q1')).toEqual([])
  })
})
