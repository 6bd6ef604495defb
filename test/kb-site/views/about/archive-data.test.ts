import { describe, expect, it } from 'vitest'
import { ArchiveData } from '../../../../plugins/kb-site/views/about/archive-data.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const content = makeContent(
  makeArchive([
    makeRecord(100_002, { title: 'Dark', dlls: ['lampdrv.dll', 'constructor'], errorCodes: ['0x80004005'] }),
    makeRecord(100_001, { title: 'Light', dlls: ['lampdrv.dll'], modified: '1999-03-05' }),
  ]),
)
const data = new ArchiveData(content, '/archive/')

describe('the archive as templates see it', () => {
  it('counts what it has', () => {
    expect(data.counts).toMatchObject({ articles: 2, products: 1, dll: 2, errorCode: 1, service: 0 })
  })

  it('lists articles by number, with addresses in the project', () => {
    expect(data.articles.map(({ number }) => number)).toEqual(
      [...content.archive.articles.values()].map(({ card }) => card.number),
    )
    expect(data.articles.find(({ id }) => id === 'Q100001')).toEqual({
      number: 100_001,
      id: 'Q100001',
      title: 'Light',
      url: '/archive/kb/100/Q100001/',
      product: content.archive.articles.get('Q100001')?.card.productName,
      date: '1999-03-05',
    })
  })

  it('has entities by kind and name, with the articles that name them', () => {
    const { dll, errorCode, service } = data.entities
    expect(dll['lampdrv.dll']).toMatchObject({ name: 'Lampdrv.dll', url: '/archive/dll/lampdrv.dll/' })
    expect(dll['lampdrv.dll']?.articles.map(({ title }) => title)).toEqual(['Light', 'Dark'])
    expect(errorCode['0x80004005']?.url).toBe('/archive/error/#line-0x80004005')
    expect(Object.keys(service)).toEqual([])
  })

  it('knows only names that articles have', () => {
    expect(data.entities.dll['toString']).toBeUndefined()
    expect(data.entities.dll['constructor']).toMatchObject({ name: 'Constructor' })
  })

  it('is made once, shared by all templates, and cannot be changed by them', () => {
    expect(data.articles).toBe(data.articles)
    expect(data.products[0]?.articles[0]).toBe(data.articles[0])
    expect(
      [data, data.counts, data.articles, data.articles[0], data.entities, data.entities.dll].every(Object.isFrozen),
    ).toBe(true)
  })
})
