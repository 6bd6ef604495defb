/** What the vocabulary adds to an article's metadata. */
import { expect, test } from 'vitest'
import { explainMetadata, loadSiteVocabulary } from '../../../plugins/kb-site/read/site-vocabulary.ts'
import { makeRecord } from '../make-record.ts'

const vocabulary = loadSiteVocabulary('content/vocabulary')

test.each([
  [
    { code: 'mspl13_basic', name: '' },
    { code: 'mspl13_basic', name: "Programmer's Library 1.3: Basic" },
  ],
  [
    { code: null, name: 'Microsoft Exchange' },
    { code: 'exchange', name: 'Microsoft Exchange' },
  ],
  [
    { code: 'lamp', name: '' },
    { code: 'lamp', name: '' },
  ],
  [
    { code: null, name: 'Lamps' },
    { code: null, name: 'Lamps' },
  ],
])('of the product %o it makes %o', (product, explained) => {
  expect(explainMetadata({ ...makeRecord(100001), product }, vocabulary).product).toEqual(explained)
})

test.each([
  [{ code: 'msj', name: 'Miscrosoft Systems Journal' }, 'Microsoft Systems Journal'],
  [{ code: null, name: 'Miscrosoft Systems Journal' }, 'Microsoft Systems Journal'],
  [{ code: null, name: 'Lamps' }, 'Lamps'],
])('of the product %o the site says %s, and keeps how the source spells it', (product, name) => {
  const explained = explainMetadata({ ...makeRecord(100001), product }, vocabulary)
  expect(explained.productName).toBe(name)
  expect(explained.product.name).toBe(product.name)
})
