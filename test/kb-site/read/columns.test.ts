import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRow, packColumns, valueAt } from '../../../plugins/kb-site/read/columns.ts'

const row = fc.record({
  name: fc.option(fc.constantFrom('lamp', 'null', '1')),
  length: fc.double({ noNaN: true }),
  terms: fc.array(fc.constantFrom('on', 'off'), { maxLength: 2 }),
  place: fc.option(fc.record({ file: fc.constantFrom('a', 'b') })),
})

describe('columns', () => {
  it('give back each row, through another thread', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const columns = packColumns(rows, ['name', 'length', 'terms', 'place'])
        const sent = structuredClone(columns)
        for (const [place, whole] of rows.entries()) expect(openRow(sent, place)).toEqual(whole)
      }),
    )
  })

  it('hold what rows share once, as one object', () => {
    const columns = packColumns([{ terms: ['on'] }, { terms: ['off'] }, { terms: ['on'] }], ['terms'])
    expect(columns.terms.values).toEqual([['on'], ['off']])
    expect(openRow(columns, 0).terms).toBe(openRow(columns, 2).terms)
  })

  it('refuse a row that is not there', () => {
    const columns = packColumns([{ name: 'lamp' }], ['name'])
    expect(() => valueAt(columns.name, 1)).toThrow('Expected a row below 1, found 1')
  })
})
