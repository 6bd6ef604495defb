import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropShared, restoreShared } from '../../../plugins/kb-search/format/shared-beginnings.ts'

describe('dropShared', () => {
  it('leaves out what the word before begins with', () => {
    expect(dropShared(['', 'cac', 'cache', 'zone'])).toEqual(['0', '0cac', '3he', '0zone'])
  })

  it('loses nothing, however long the beginning', () => {
    const words = fc.array(
      fc.oneof(
        fc.string(),
        fc.nat(80).map((length) => 'lamp'.repeat(length)),
      ),
    )
    fc.assert(
      fc.property(words, (list) => {
        expect(restoreShared(dropShared(list))).toEqual(list)
      }),
    )
  })
})
