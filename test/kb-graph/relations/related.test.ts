import { describe, expect, it } from 'vitest'
import type { GraphArticle } from '../../../plugins/kb-graph/index.ts'
import { buildGraph } from '../../support/build-graph.ts'
import { makeArticle } from '../make-article.ts'

const other = { code: 'iis', name: 'Internet Information Server' }

function relatedIds(id: string, articles: readonly GraphArticle[]): string[] {
  return buildGraph(articles)
    .related(id)
    .map((related) => related.id)
}

describe('related', () => {
  it('joins by a shared entity and says which', () => {
    const graph = buildGraph([makeArticle(1, { dlls: ['a.dll'] }), makeArticle(2, { dlls: ['a.dll'] }), makeArticle(3)])
    expect(graph.related('Q1')).toMatchObject([{ id: 'Q2', because: [{ kind: 'dll', name: 'a.dll' }] }])
    expect(graph.related('Q3')).toEqual([])
  })

  it('puts a rare entity above a common one', () => {
    const common = Array.from({ length: 20 }, (_, index) => makeArticle(100 + index, { dlls: ['common.dll'] }))
    const article = makeArticle(1, { dlls: ['common.dll', 'rare.dll'] })
    expect(relatedIds('Q1', [...common, article, makeArticle(900, { dlls: ['rare.dll'] })])[0]).toBe('Q900')
  })

  it('does not join by an entity that hundreds of articles name', () => {
    const many = Array.from({ length: 501 }, (_, index) => makeArticle(index + 1, { executables: ['setup.exe'] }))
    expect(relatedIds('Q1', many)).toEqual([])
    expect(relatedIds('Q1', many.slice(0, 500))).toHaveLength(10)
  })

  it('joins by a citation, both ways', () => {
    const graph = buildGraph([makeArticle(1, { references: ['Q2'] }), makeArticle(2)])
    expect(graph.related('Q1')).toMatchObject([{ id: 'Q2', because: [{ kind: 'cites', name: 'Q2' }] }])
    expect(graph.related('Q2')).toMatchObject([{ id: 'Q1', because: [{ kind: 'citedBy', name: 'Q1' }] }])
  })

  it('joins by an article that both cite, absent or not', () => {
    const graph = buildGraph([makeArticle(1, { references: ['Q9'] }), makeArticle(2, { references: ['Q9'] })])
    expect(graph.related('Q1')).toMatchObject([{ id: 'Q2', because: [{ kind: 'bothCite', name: 'Q9' }] }])
  })

  it('tells reasons strongest first', () => {
    const graph = buildGraph([
      makeArticle(1, { title: 'Gopher', dlls: ['a.dll'], references: ['Q2'] }),
      makeArticle(2, { title: 'Gopher', dlls: ['a.dll'] }),
      makeArticle(3),
    ])
    expect(graph.related('Q1')[0]?.because.map(({ kind }) => kind)).toEqual(['cites', 'dll', 'titleWord'])
  })

  it('takes one word of both titles for enough under the same product only', () => {
    const titled = (number: number, title: string, product?: typeof other) =>
      makeArticle(number, { title, ...(product && { product }) })
    expect(relatedIds('Q1', [titled(1, 'Gopher Stops'), titled(2, 'Gopher Hangs')])).toEqual(['Q2'])
    expect(relatedIds('Q1', [titled(1, 'Gopher Stops'), titled(2, 'Gopher Hangs', other)])).toEqual([])
    expect(relatedIds('Q1', [titled(1, 'Gopher Stops'), titled(2, 'Gopher Stops', other)])).toEqual(['Q2'])
  })

  it('prefers the same product', () => {
    const articles = [
      makeArticle(1, { dlls: ['a.dll'] }),
      makeArticle(2, { dlls: ['a.dll'], product: other }),
      makeArticle(3, { dlls: ['a.dll'] }),
    ]
    expect(relatedIds('Q1', articles)).toEqual(['Q3', 'Q2'])
  })

  it('tells products without a code apart by name', () => {
    const unnamed = (name: string) => ({ dlls: ['a.dll'], product: { code: null, name } })
    const articles = [makeArticle(1, unnamed('A')), makeArticle(2, unnamed('B')), makeArticle(3, unnamed('A'))]
    expect(relatedIds('Q1', articles)).toEqual(['Q3', 'Q2'])
  })

  it('prefers the same keywords and headings, which alone join nothing', () => {
    const setting = { keywords: ['kbSetup'], sections: [{ title: 'Unattended Mode' }] }
    const articles = [
      makeArticle(1, { dlls: ['a.dll'], ...setting }),
      makeArticle(2, { dlls: ['a.dll'] }),
      makeArticle(3, { dlls: ['a.dll'], ...setting }),
      makeArticle(4, setting),
    ]
    const related = buildGraph(articles).related('Q1')
    expect(related.map(({ id }) => id)).toEqual(['Q3', 'Q2'])
    expect(related[0]?.because).toEqual([{ kind: 'dll', name: 'a.dll' }])
  })

  it('takes the lower number first where scores are equal', () => {
    const articles = [30, 7, 100].map((number) => makeArticle(number, { dlls: ['a.dll'] }))
    expect(relatedIds('Q100', articles)).toEqual(['Q7', 'Q30'])
  })
})
