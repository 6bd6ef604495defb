import { expect, it } from 'vitest'
import { countUnknownServices } from '../../../plugins/kb-check/index.ts'

it('counts articles and not mentions', () => {
  expect(countUnknownServices([['Widget', 'Widget'], ['Widget', 'Gadget'], []])).toEqual([
    { name: 'Widget', articles: 2 },
    { name: 'Gadget', articles: 1 },
  ])
})
