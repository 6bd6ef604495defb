import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../support/build-graph.ts'
import { makeArticle } from '../make-article.ts'

const iis = { code: 'iis', name: 'Internet Information Server' }
const graph = buildGraph([
  makeArticle(5, { references: ['Q1', 'Q2', 'Q900'] }),
  makeArticle(4, { references: ['Q2', 'Q2', 'Q4', 'Q1000', 'Q900'] }),
  makeArticle(3, { references: ['Q2', 'Q1', 'Q800'] }),
  makeArticle(2, { product: iis }),
  makeArticle(1),
])

describe('referencedBy', () => {
  it('lists citing articles by number, each once', () => {
    expect(graph.referencedBy('Q2')).toEqual(['Q3', 'Q4', 'Q5'])
  })

  it('leaves out what an article says of itself', () => {
    expect(graph.referencedBy('Q4')).toEqual([])
  })

  it('knows who cites an absent article', () => {
    expect(graph.referencedBy('Q900')).toEqual(['Q4', 'Q5'])
  })
})

it('lists absent articles, most cited first, then by number', () => {
  expect(graph.absent()).toEqual([
    { id: 'Q900', citedBy: ['Q4', 'Q5'] },
    { id: 'Q800', citedBy: ['Q3'] },
    { id: 'Q1000', citedBy: ['Q4'] },
  ])
})

describe('mostCited', () => {
  it('counts citing articles of those present', () => {
    expect(graph.mostCited(10)).toEqual([
      { id: 'Q2', count: 3 },
      { id: 'Q1', count: 2 },
    ])
  })

  it('stops at the limit', () => {
    expect(graph.mostCited(1)).toEqual([{ id: 'Q2', count: 3 }])
  })

  it('looks at one product where one is given', () => {
    expect(graph.mostCited(10, 'exchange')).toEqual([{ id: 'Q1', count: 2 }])
    expect(graph.mostCited(10, 'none')).toEqual([])
  })
})
