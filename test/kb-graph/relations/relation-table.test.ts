import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GraphArticle, GraphImage, RelateTask } from '../../../plugins/kb-graph/index.ts'
import { relateArticles } from '../../../plugins/kb-graph/index.ts'
import { buildGraph } from '../../support/build-graph.ts'
import { makeArticle } from '../make-article.ts'

/** Many names and few of each, so that most changes leave some articles as they were. */
const few = <Name>(...all: Name[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 2 })

const exchange = { code: 'exchange', name: 'Exchange' }
const services = ['Spooler', 'Gopher', 'Alerter', 'Browser'].map((name) => ({ name, key: null }))

const article = fc
  .record({
    number: fc.integer({ min: 1, max: 30 }),
    title: few('', 'Gopher', 'Spooler', 'Alerter', 'Browser', 'Telnet').map((words) => words.join(' ')),
    product: fc.constantFrom(exchange, exchange, exchange, { code: null, name: 'Gopher' }),
    keywords: few('kbSetup', 'kbFix', 'kbBug', 'kbInfo'),
    dlls: few('a.dll', 'b.dll', 'c.dll', 'd.dll', 'e.dll', 'f.dll', 'g.dll', 'h.dll'),
    services: few(...services),
    references: few('Q1', 'Q2', 'Q3', 'Q5', 'Q8', 'Q13', 'Q21', 'Q99'),
  })
  .map(({ number, ...fields }) => makeArticle(number, fields))

const archive = fc.uniqueArray(article, { selector: ({ number }) => number, minLength: 2, maxLength: 25 })

interface Change {
  kind: 'add' | 'remove' | 'edit' | 'swap'
  field: 'title' | 'product' | 'keywords' | 'dlls' | 'services' | 'references'
  /** Of the article that is changed, and of the one with which it changes places. */
  at: number
  by: number
  written: GraphArticle
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('add', 'remove', 'edit', 'swap', 'swap'),
  field: fc.constantFrom('title', 'product', 'keywords', 'dlls', 'services', 'references'),
  at: fc.nat(24),
  by: fc.nat(24),
  written: article,
})

function apply(articles: GraphArticle[], { kind, field, at, by, written }: Change): GraphArticle[] {
  const [one, other] = [articles[at % articles.length]!, articles[by % articles.length]!]
  const others = articles.filter(({ id }) => id !== (kind === 'add' ? written : one).id)
  if (kind === 'add') return [...others, written]
  if (kind === 'remove') return others
  if (kind === 'edit' || one === other) return [...others, { ...one, [field]: written[field] }]
  const swapped = { ...other, [field]: one[field] }
  return [...others.filter(({ id }) => id !== other.id), { ...one, [field]: other[field] }, swapped]
}

/** The image of the graph with all relations, and how many articles were related for it. */
async function relate(articles: readonly GraphArticle[], earlier: GraphImage | null = null) {
  const graph = buildGraph(articles)
  let count = 0
  const run = async (task: RelateTask) => {
    count += task.articles.length
    return relateArticles(structuredClone(task))
  }
  await graph.relateAll(run, earlier)
  return { image: graph.image(), count }
}

it('relates anew what a change touches, and comes out as if all were', async () => {
  const changes = fc.tuple(archive, fc.array(change, { minLength: 1, maxLength: 3 }))
  await fc.assert(
    fc.asyncProperty(changes, async ([before, all]) => {
      const after = all.reduce((articles, one) => (articles.length > 1 ? apply(articles, one) : articles), before)
      const { image } = await relate(before)
      const [now, fresh] = [await relate(after, structuredClone(image)), await relate(after)]
      expect(now.image.relations).toEqual(fresh.image.relations)
    }),
    { numRuns: 1_000 },
  )
})

it.each([
  ['nothing changed', { number: 4, dlls: ['b.dll'] }, 0],
  ['an article names something else of its own', { number: 4, dlls: ['b.dll', 'c.dll'] }, 0],
  ['an article names what others name', { number: 4, dlls: ['a.dll'] }, 4],
])('relates few anew where %s', async (_, { number, ...fields }, count) => {
  const others = [
    makeArticle(1, { dlls: ['a.dll'] }),
    makeArticle(2, { dlls: ['a.dll'] }),
    makeArticle(3, { dlls: ['b.dll'] }),
  ]
  const { image } = await relate([...others, makeArticle(4, { dlls: ['b.dll'] })])
  expect((await relate([...others, makeArticle(number, fields)], image)).count).toBe(count)
})
