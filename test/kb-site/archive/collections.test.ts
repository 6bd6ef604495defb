import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../../plugins/kb-record/types.ts'
import { collect } from '../../../plugins/kb-site/archive/collections.ts'
import { loadSiteVocabulary } from '../../../plugins/kb-site/read/site-vocabulary.ts'
import { projectFolder } from '../../support/project.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

const vocabulary = loadSiteVocabulary(join(projectFolder, 'content/vocabulary'))

function collectRecords(records: ArticleRecord[]) {
  return collect(makeArchive(records), vocabulary)
}

describe('products', () => {
  it('are filed by code and named by the vocabulary', () => {
    const { products } = collectRecords([makeRecord(1), makeRecord(2)])
    expect(products.map(({ name, url, records }) => [name, url, records.length])).toEqual([
      [vocabulary.products.get('exchange')?.name, '/product/exchange/', 2],
    ])
  })

  it('are filed by their line where there is no code, and never lost', () => {
    const { products } = collectRecords([
      makeRecord(1, { product: { code: null, name: 'Widget Maker' } }),
      makeRecord(2, { product: { code: null, name: '' } }),
    ])
    expect(products.map(({ name }) => name)).toEqual(['Unknown product', 'Widget Maker'])
  })

  it('tell the neighbours of an article by number', () => {
    const records = [makeRecord(1), makeRecord(2), makeRecord(3)]
    const { neighbours } = collectRecords(records)
    expect(neighbours(records[1] as ArticleRecord)).toEqual({ previous: records[0], next: records[2] })
    expect(neighbours(records[0] as ArticleRecord).previous).toBeUndefined()
  })
})

describe('keywords', () => {
  it('are one list in all spellings, with each article once', () => {
    const { keywords } = collectRecords([
      makeRecord(1, { keywords: ['kbsetup', 'KBSETUP'] }),
      makeRecord(2, { keywords: ['KBSETUP'] }),
    ])
    expect(keywords.map(({ name, url, records }) => [name, url, records.length])).toEqual([
      ['kbsetup', '/keyword/kbsetup/', 2],
    ])
  })
})
