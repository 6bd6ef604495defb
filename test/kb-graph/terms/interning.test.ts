import { expect, it } from 'vitest'
import { Interner } from '../../../plugins/kb-graph/terms/interning.ts'

it('numbers names in the order in which they first come', () => {
  const interner = new Interner()
  expect(['b', 'a', 'b', 'c'].map((name) => interner.intern(name))).toEqual([0, 1, 0, 2])
  expect(interner.size).toBe(3)
})

it('finds without numbering', () => {
  const interner = new Interner()
  expect(interner.find('constructor')).toBeUndefined()
  expect(interner.size).toBe(0)
  interner.intern('constructor')
  expect(interner.find('constructor')).toBe(0)
})
