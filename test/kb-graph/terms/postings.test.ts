import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countRows, invertPostings, packPostings, rowLength, rowOf } from '../../../plugins/kb-graph/terms/postings.ts'

const valueCount = 20
const rowsOfSets = fc.array(fc.uniqueArray(fc.nat(valueCount - 1)))

it('gives back the rows that it packed', () => {
  fc.assert(
    fc.property(rowsOfSets, (rows) => {
      const postings = packPostings(rows)
      expect(countRows(postings)).toBe(rows.length)
      rows.forEach((row, index) => {
        expect([...rowOf(postings, index)]).toEqual(row)
        expect(rowLength(postings, index)).toBe(row.length)
      })
    }),
  )
})

it('inverts: a value has the rows that hold it, ascending', () => {
  fc.assert(
    fc.property(rowsOfSets, (rows) => {
      const inverted = invertPostings(packPostings(rows), valueCount)
      expect(countRows(inverted)).toBe(valueCount)
      for (let value = 0; value < valueCount; value++) {
        expect([...rowOf(inverted, value)]).toEqual(rows.flatMap((row, index) => (row.includes(value) ? [index] : [])))
      }
    }),
  )
})
