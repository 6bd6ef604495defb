import { describe, expect, it } from 'vitest'
import { readSearch } from '../../../../layouts/assets/search/page/search-address.ts'
import { renameProduct } from '../../../../layouts/assets/search/rename-product.ts'

let asked = 0
const files = {
  manifest: async () => ({ filters: { product: [['Widget Server', 3]], type: [], year: [], names: [] } }) as never,
  formerProducts: async () => {
    asked += 1
    return { widgets: 'Widget Server' }
  },
}

async function rename(parameters: string): Promise<string | undefined> {
  return (await renameProduct(readSearch(parameters), files)).filters['product']
}

describe('renameProduct', () => {
  it('gives a product that is asked for under an older name its name of now', async () => {
    expect(await rename('?product=Widgets')).toBe('Widget Server')
    expect(await rename('?product=%20widget%20server')).toBe('Widget Server')
  })

  it('leaves alone what is known, and what nobody knows', async () => {
    asked = 0
    expect(await rename('?product=Widget+Server')).toBe('Widget Server')
    expect(await rename('?q=widgets')).toBeUndefined()
    expect(asked).toBe(0)
    expect(await rename('?product=constructor')).toBe('constructor')
    expect(await rename('?product=Gadgets')).toBe('Gadgets')
  })
})
