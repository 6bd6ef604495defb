import { expect, it } from 'vitest'
import { compareIds, compareNames, compareText } from '../../plugins/kb-graph/compare.ts'

it('orders by code unit, capitals first', () => {
  expect(['b', 'a', 'B', 'ä'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä'])
})

it('orders ids by number', () => {
  expect(['Q100000', 'Q99999', 'Q10022'].sort(compareIds)).toEqual(['Q10022', 'Q99999', 'Q100000'])
})

it('orders by kind, then by name', () => {
  const names = ['service b', 'dll b', 'dll a'].map((text) => {
    const [kind = '', name = ''] = text.split(' ')
    return { kind, name }
  })
  expect(names.sort(compareNames).map(({ kind, name }) => kind + name)).toEqual(['dlla', 'dllb', 'serviceb'])
})
