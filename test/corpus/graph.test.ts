import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { placeNeighbourhood } from '../../layouts/components/entity/place-neighbourhood.ts'
import type { Graph, GraphArticle, NodeKind } from '../../plugins/kb-graph/index.ts'
import { neighbourhood } from '../../plugins/kb-graph/index.ts'
import { buildGraph } from '../support/build-graph.ts'
import { findInCorpus, findWholeCorpus } from '../support/corpus.ts'
import { runKb } from '../support/project.ts'

const seeds = findInCorpus('seeds')
const whole = findWholeCorpus()

function parseArticles(folder: string): GraphArticle[] {
  const lines = runKb('parse', folder).stdout.split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GraphArticle)
}

describe.skipIf(seeds === null)('the graph over the five documents that started the project', () => {
  let graph: Graph

  beforeAll(() => {
    graph = buildGraph(parseArticles(seeds ?? ''))
  })

  it.each<[NodeKind, string, string[]]>([
    ['dll', 'netif.dll', ['Q217215', 'Q298933']],
    ['dll', 'mdbperf.dll', ['Q217215', 'Q246337', 'Q320097']],
    ['dll', 'mtaperf.dll', ['Q246337', 'Q320097']],
    ['service', 'Microsoft Exchange Directory', ['Q217215', 'Q246337', 'Q298933']],
  ])('joins by %s %s', (kind, name, ids) => {
    expect(graph.entity(kind, name)?.articles).toEqual(ids)
    for (const id of ids) {
      const related = graph.related(id).filter(({ because }) => because.some((reason) => reason.name === name))
      expect([id, ...related.map((other) => other.id)].sort()).toEqual(ids)
    }
  })
})

describe.skipIf(whole === null)('the graph over the large corpus', () => {
  let articles: GraphArticle[]
  let graph: Graph

  beforeAll(() => {
    articles = parseArticles(join(whole ?? '', 'kb'))
    graph = buildGraph(articles)
  })

  it('predicts citations that it was not told of three times as well as the nearest articles of the product', () => {
    const blind = buildGraph(articles.map((article) => ({ ...article, references: [] })))
    const nearestOf = findNearest(articles)
    const present = new Set(articles.map(({ id }) => id))
    let related = 0
    let nearest = 0
    for (const { id, references } of articles) {
      const cited = references.filter((other) => present.has(other))
      if (cited.length === 0) continue
      const guesses = new Set(blind.related(id).map((other) => other.id))
      related += cited.filter((other) => guesses.has(other)).length
      nearest += cited.filter((other) => nearestOf.get(id)?.has(other)).length
    }
    expect(related).toBeGreaterThan(3 * nearest)
  })

  it('has every citation in both directions', () => {
    for (const { id, references } of articles) {
      for (const cited of references) expect(graph.referencedBy(cited)).toContain(id)
    }
  })

  it('places every neighbourhood', () => {
    for (const { kind, name } of (['dll', 'service'] as const).flatMap((kind) => graph.entities(kind))) {
      const shape = neighbourhood(graph, kind, name)
      const places = shape
        ? placeNeighbourhood(
            shape,
            Array.from(shape.nodes, () => 40),
          )
        : []
      expect(places.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true)
    }
  })
})

/** For each article five of its product to each side, by number. */
function findNearest(articles: readonly GraphArticle[]): Map<string, ReadonlySet<string>> {
  const shelves = new Map<string | null, string[]>()
  for (const { id, product } of [...articles].sort((a, b) => a.number - b.number)) {
    const shelf = shelves.get(product.code)
    if (shelf) shelf.push(id)
    else shelves.set(product.code, [id])
  }
  const windows = [...shelves.values()].flatMap((shelf) =>
    shelf.map((id, place) => [id, new Set(shelf.slice(Math.max(0, place - 5), place + 6))] as const),
  )
  return new Map(windows)
}
