import { expect, it } from 'vitest'
import { listFilters, readFilter } from '../../../plugins/kb-search/bundles/list-filters.ts'
import { makeArticle } from '../make-article.ts'

it('gives the pages of each value, values sorted', () => {
  const { year, product } = listFilters([
    makeArticle(1, { modified: '1999-02-03', productName: 'Lamps' }),
    makeArticle(5, { modified: '1995-01-01', productName: 'Bulbs' }),
    makeArticle(7, { modified: '1999-12-31', productName: 'Lamps' }),
  ])
  expect(year).toEqual({ 1995: [1], 1999: [0, 2] })
  expect(Object.keys(product ?? {})).toEqual(['Bulbs', 'Lamps'])
  expect(Object.fromEntries(readFilter(year ?? {}))).toEqual({ 1995: [1], 1999: [0, 2] })
})
