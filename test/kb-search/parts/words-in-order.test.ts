import { describe, expect, it } from 'vitest'
import { findInOrder } from '../../../plugins/kb-search/parts/words-in-order.ts'

const word = (...positions: number[]) => ({ version: false, positions })
const version = (...positions: number[]) => ({ version: true, positions })

describe('findInOrder', () => {
  it('gives the places of the first word behind which the others stand closely', () => {
    expect(findInOrder([word(5, 90), word(8)])).toEqual([5])
    expect(findInOrder([word(5), word(4)])).toEqual([])
    expect(findInOrder([word(9), word(14)])).toEqual([])
    expect(findInOrder([word(1, 20), word(3, 21), word(6, 30)])).toEqual([1])
  })

  it('lets a version stand behind the editions and systems that lists of products name before it', () => {
    expect(findInOrder([word(1), word(2), version(9)])).toEqual([1])
    expect(findInOrder([word(1), word(2), version(12)])).toEqual([])
  })

  it('gives one word as it is, and nothing for none', () => {
    expect(findInOrder([word(3, 7)])).toEqual([3, 7])
    expect(findInOrder([])).toEqual([])
  })
})
