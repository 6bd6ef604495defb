import { describe, expect, it } from 'vitest'
import { viewHome } from '../../../../plugins/kb-site/views/about/home-view.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const home = viewHome(
  makeContent(
    makeArchive([
      makeRecord(1, { modified: '1999-01-01', dlls: ['netif.dll', 'ese.dll'], registryKeys: ['HKLM\\System'] }),
      makeRecord(2, { modified: '2000-01-01', dlls: ['netif.dll'], references: ['Q1'], keywords: ['kbsetup'] }),
      makeRecord(3, { product: { code: 'winnt', name: 'Windows NT' } }),
    ]),
  ),
)

describe('viewHome', () => {
  it('gives each main way its size and its largest entries', () => {
    const dlls = home.ways.find(({ url }) => url === '/dll/')
    expect(dlls?.count).toBe(2)
    expect(dlls?.examples.map(({ name, count }) => [name, count])).toEqual([
      ['Netif.dll', 2],
      ['Ese.dll', 1],
    ])
  })

  it('leaves out ways that hold nothing, and names the others below', () => {
    expect(home.ways.map(({ url }) => url)).toEqual(['/product/', '/dll/', '/keyword/', '/year/'])
    expect(home.otherIndexes.map(({ url }) => url)).toEqual(['/title/', '/registry/'])
  })

  it('offers a number and names to begin with', () => {
    expect(home.examples).toEqual([
      { name: 'Q1', url: '/kb/000/Q1/' },
      { name: 'Netif.dll', url: '/dll/netif.dll/' },
    ])
  })

  it('begins its figures with the articles', () => {
    expect(home.figures.map(({ url, count }) => [url, count])).toEqual([
      ['/stats/', 3],
      ['/product/', 2],
      ['/dll/', 2],
    ])
  })

  it('puts the largest product first', () => {
    expect(home.products.map(({ url, count }) => [url, count])).toEqual([
      ['/product/exchange/', 2],
      ['/product/winnt/', 1],
    ])
  })
})
