import { expect, it } from 'vitest'
import { buildGraph } from '../../support/build-graph.ts'
import { makeArticle } from '../make-article.ts'

const graph = buildGraph([
  makeArticle(30, { replaces: ['Q20', 'Q9', 'Q30'] }),
  makeArticle(20, { replacedBy: ['Q30'], replaces: ['Q10'] }),
  makeArticle(10),
])

it('shows a replacement on both sides, whichever says so, by number', () => {
  expect(graph.replacements('Q30')).toEqual({ replaces: ['Q9', 'Q20'], replacedBy: [] })
  expect(graph.replacements('Q20')).toEqual({ replaces: ['Q10'], replacedBy: ['Q30'] })
  expect(graph.replacements('Q10')).toEqual({ replaces: [], replacedBy: ['Q20'] })
})

it('knows what replaces an absent article', () => {
  expect(graph.replacements('Q9')).toEqual({ replaces: [], replacedBy: ['Q30'] })
})

it('has nothing for an article that no chain names', () => {
  expect(graph.replacements('Q77')).toEqual({ replaces: [], replacedBy: [] })
})
