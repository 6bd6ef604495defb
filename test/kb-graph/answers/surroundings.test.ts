import { expect, it } from 'vitest'
import { hashText, relateArticles } from '../../../plugins/kb-graph/index.ts'
import { buildGraph } from '../../support/build-graph.ts'
import { makeArticle } from '../make-article.ts'

const known = {
  seed: 7,
  article: (id: string) => hashText(id, 7),
  entity: ({ name }: { name: string }) => hashText(name, 7),
  absent: () => 0,
}

it('hashes nothing before the relations of all articles are there, and no article or entity that is not', async () => {
  const graph = buildGraph([makeArticle(1, { dlls: ['a.dll'] })])
  expect(() => graph.surroundings(known)).toThrow('they are not worked out yet')
  await graph.relateAll(async (task) => relateArticles(task))
  const { article, entity } = graph.surroundings(known)
  expect(() => article('Q2')).toThrow('Expected Q2 in the graph')
  expect(() => entity({ kind: 'dll', name: 'b.dll', articles: [] })).toThrow('Expected dll b.dll in the graph')
})

it('gives the same hashes in whatever order the articles come', async () => {
  const articles = [3, 1, 2].map((number) => makeArticle(number, { dlls: ['a.dll'], references: ['Q9'] }))
  const hashAll = async (some: typeof articles) => {
    const graph = buildGraph(some)
    await graph.relateAll(async (task) => relateArticles(task))
    const { article, entity } = graph.surroundings(known)
    return [...['Q1', 'Q2', 'Q3'].map(article), ...graph.entities('dll').map(entity)]
  }
  expect(await hashAll(articles)).toEqual(await hashAll(articles.toReversed()))
})
