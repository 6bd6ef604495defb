import { describe, expect, it } from 'vitest'
import { listFormerProducts } from '../../../plugins/kb-site/search/list-former-products.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

function product(code: string, productLine: string | null) {
  return { code, productLine, name: `Widget ${code}`, shortName: code.toUpperCase(), description: '', family: '' }
}

const products = new Map(['one', 'two', 'gone'].map((code) => [code, product(code, `Maker's ${code}`)]))

/** An article of a product, as its PRODUCT line writes it. */
function article(number: number, name: string, productName: string) {
  return makeRecord(number, { product: { code: null, name }, productName })
}

describe('listFormerProducts', () => {
  it('leads from what articles and the vocabulary call a product to its one name', () => {
    const archive = makeArchive([article(1, 'Old Widgets', 'Widget one')])
    expect(listFormerProducts(archive, { products })).toEqual({
      "maker's one": 'Widget one',
      'old widgets': 'Widget one',
      one: 'Widget one',
    })
  })

  it('leads to the product with the most articles, and never away from a name of now', () => {
    const archive = makeArchive([
      article(1, 'Widgets', 'Widget two'),
      article(2, 'Widgets', 'Widget one'),
      article(3, 'Widget two', 'Widget one'),
    ])
    const former = listFormerProducts(archive, { products })
    expect(former['widgets']).toBe('Widget one')
    expect(Object.keys(former)).not.toContain('widget two')
  })

  it('knows nothing of products without articles', () => {
    expect(listFormerProducts(makeArchive([]), { products })).toEqual({})
  })
})
