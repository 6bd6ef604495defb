import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortArticles } from '../../plugins/kb-graph/graph-image.ts'
import type { Graph, GraphArticle } from '../../plugins/kb-graph/index.ts'
import { listTermRows, makeImage, openGraph, relateArticles } from '../../plugins/kb-graph/index.ts'
import { nodeKinds } from '../../plugins/kb-graph/terms/terms.ts'
import { buildGraph } from '../support/build-graph.ts'
import { makeArticle } from './make-article.ts'

const keySpellings = ['HKLM\\Software', 'HKEY_LOCAL_MACHINE\\SOFTWARE', 'HKEY_LOCAL_MACHINE\\Software']

/** Few names and many articles, so that much is shared. */
const names = (...all: string[]) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 })
const ids = names('Q1', 'Q2', 'Q3', 'Q5', 'Q8', 'Q13', 'Q99')

const article = fc.record({
  number: fc.integer({ min: 1, max: 30 }),
  title: fc.constantFrom('', 'Gopher Stops', 'Gopher Hangs', 'Spooler Stops'),
  product: fc.constantFrom({ code: 'exchange', name: 'Exchange' }, { code: null, name: 'Gopher' }),
  keywords: names('kbSetup', 'kbFix'),
  dlls: names('a.dll', 'b.dll', 'c.dll', 'd.dll'),
  executables: names('a.exe', 'b.exe'),
  services: fc.uniqueArray(fc.constantFrom({ name: 'Spooler', key: null }, { name: 'Gopher', key: null })),
  registryKeys: names(...keySpellings),
  eventIds: fc.uniqueArray(fc.constantFrom(1, 23), { maxLength: 2 }),
  references: ids,
  replaces: ids,
  replacedBy: ids,
})

const archive = fc
  .uniqueArray(article, { selector: ({ number }) => number, maxLength: 25 })
  .map((all) => all.map(({ number, ...fields }) => makeArticle(number, fields)))

/** Everything that a graph answers of these articles. */
function answer(graph: Graph, articles: readonly GraphArticle[]) {
  return {
    entities: nodeKinds.map((kind) => graph.entities(kind)),
    coNamed: nodeKinds.flatMap((kind) => graph.entities(kind).map(({ name }) => graph.coNamed(kind, name))),
    related: articles.map(({ id }) => graph.related(id)),
    referencedBy: articles.map(({ id }) => graph.referencedBy(id)),
    replacements: articles.map(({ id }) => graph.replacements(id)),
    absent: graph.absent(),
    mostCited: graph.mostCited(100),
    mostCitedOfProduct: graph.mostCited(100, 'exchange'),
    found: keySpellings.map((name) => graph.entity('registryKey', name)),
  }
}

function check(property: (articles: GraphArticle[], graph: Graph) => void): void {
  fc.assert(fc.property(archive, (articles) => property(articles, buildGraph(articles))))
}

it('does not depend on the order of input', () => {
  const shuffled = archive.chain((articles) =>
    fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
  )
  fc.assert(
    fc.property(shuffled, ([articles, others]) => {
      expect(answer(buildGraph(others), articles)).toEqual(answer(buildGraph(articles), articles))
    }),
  )
})

it('answers the same when asked again, in any order', () => {
  check((articles, graph) => {
    const first = answer(graph, articles)
    const backwards = [...articles].reverse().map(({ id }) => graph.related(id))
    expect(backwards.reverse()).toEqual(first.related)
    expect(answer(graph, articles)).toEqual(first)
  })
})

it('answers the same with all relations worked out at once or not, and opened from its image, here or in another thread', async () => {
  await fc.assert(
    fc.asyncProperty(archive, async (articles) => {
      const graph = buildGraph(articles)
      const first = answer(graph, articles)
      const image = graph.image()
      expect(answer(openGraph(image), articles)).toEqual(first)
      expect(answer(openGraph(structuredClone(image)), articles)).toEqual(first)
      await graph.relateAll(async (task) => relateArticles(structuredClone(task)))
      expect(answer(graph, articles)).toEqual(first)
      expect(answer(openGraph(structuredClone(graph.image())), articles)).toEqual(first)
    }),
  )
})

it('is the same graph whatever ranges its terms are listed in, here or in another thread', () => {
  const cut = fc.tuple(archive, fc.nat(25))
  fc.assert(
    fc.property(cut, ([articles, length]) => {
      const sorted = sortArticles(articles)
      const parts = [sorted.slice(0, length), sorted.slice(length)].map((part) => structuredClone(listTermRows(part)))
      expect(makeImage(sorted, parts)).toEqual(buildGraph(articles).image())
    }),
  )
})

it('is the same image whatever the order of input', () => {
  check((articles, graph) => {
    expect(buildGraph([...articles].reverse()).image()).toEqual(graph.image())
  })
})

it('has in referencedBy the inverse of references', () => {
  check((articles, graph) => {
    for (const { id } of [...articles, { id: 'Q99' }]) {
      const citing = articles.filter((other) => other.id !== id && other.references.includes(id))
      expect(new Set(graph.referencedBy(id))).toEqual(new Set(citing.map((other) => other.id)))
    }
  })
})

it('cites each article present or absent, and counts it once', () => {
  check((articles, graph) => {
    const present = new Set(articles.map(({ id }) => id))
    const cited = new Set(articles.flatMap(({ id, references }) => references.filter((other) => other !== id)))
    const absent = graph.absent().map(({ id }) => id)
    const counted = graph.mostCited(100).map(({ id }) => id)
    expect(absent.filter((id) => present.has(id))).toEqual([])
    expect(counted.filter((id) => !present.has(id))).toEqual([])
    expect([...absent, ...counted].sort()).toEqual([...cited].sort())
  })
})

it('shares symmetrically', () => {
  check((_, graph) => {
    for (const { kind, name } of nodeKinds.flatMap((kind) => graph.entities(kind))) {
      for (const other of graph.coNamed(kind, name)) {
        const back = graph.coNamed(other.kind, other.name).find((entry) => entry.kind === kind && entry.name === name)
        expect(back?.count).toBe(other.count)
      }
    }
  })
})

it('scores a pair the same from both sides', () => {
  check((articles, graph) => {
    for (const { id } of articles) {
      for (const related of graph.related(id)) {
        const back = graph.related(related.id).find((other) => other.id === id)
        // Where the other has ten better ones, it does not list this one.
        if (back) expect(back.score).toBe(related.score)
        else expect(graph.related(related.id)).toHaveLength(10)
      }
    }
  })
})

it('relates at most ten others, each once, with reasons, best first', () => {
  check((articles, graph) => {
    for (const { id } of articles) {
      const related = graph.related(id)
      const others = related.map((other) => other.id)
      expect(related.length).toBeLessThanOrEqual(10)
      expect(others).not.toContain(id)
      expect(new Set(others).size).toBe(others.length)
      expect(related.map(({ score }) => score)).toEqual(related.map(({ score }) => score).sort((a, b) => b - a))
      expect(related.every(({ because }) => because.length > 0)).toBe(true)
    }
  })
})

it('gives only reasons that hold', () => {
  check((articles, graph) => {
    for (const { id } of articles) {
      for (const { id: other, because } of graph.related(id)) {
        for (const { kind, name } of because) {
          if (kind === 'cites') expect(graph.referencedBy(name)).toContain(id)
          else if (kind === 'citedBy') expect(graph.referencedBy(id)).toContain(name)
          else if (kind === 'bothCite') expect(graph.referencedBy(name)).toEqual(expect.arrayContaining([id, other]))
          else if (kind !== 'titleWord')
            expect(graph.entity(kind, name)?.articles).toEqual(expect.arrayContaining([id, other]))
        }
      }
    }
  })
})

it('forgets an article that is removed', () => {
  fc.assert(
    fc.property(
      archive.filter(({ length }) => length > 0),
      ([removed, ...rest]) => {
        const id = removed?.id ?? ''
        const graph = buildGraph(rest)
        const { entities, related, referencedBy, absent, mostCited } = answer(graph, rest)
        expect(entities.flat().flatMap((node) => node.articles)).not.toContain(id)
        expect(entities.flat().every((node) => node.articles.length > 0)).toBe(true)
        expect(related.flat().map((other) => other.id)).not.toContain(id)
        expect(referencedBy.flat()).not.toContain(id)
        expect(absent.flatMap(({ citedBy }) => citedBy)).not.toContain(id)
        expect(mostCited.map((cited) => cited.id)).not.toContain(id)
        expect(graph.related(id)).toEqual([])
      },
    ),
  )
})
