import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNeighbourhood } from '../../../layouts/components/entity/place-neighbourhood.ts'
import { neighbourhood } from '../../../plugins/kb-graph/index.ts'
import { buildGraph } from '../../support/build-graph.ts'
import { makeArticle } from '../make-article.ts'

const spooler = { name: 'Print Spooler', key: 'Spooler' }
const graph = buildGraph([
  makeArticle(1, { dlls: ['a.dll', 'b.dll'], executables: ['spoolss.exe'], services: [spooler], eventIds: [7] }),
  makeArticle(2, { dlls: ['a.dll', 'b.dll'], otherFiles: ['c.sys'], registryKeys: ['HKLM\\System'] }),
  makeArticle(3, { dlls: ['b.dll'], executables: ['spoolss.exe'] }),
  makeArticle(5, { dlls: ['a.dll'] }),
  makeArticle(4, { dlls: ['lonely.dll', 'z.dll'] }),
])

describe('neighbourhood', () => {
  it('has the entity first, then modules and services by shared articles', () => {
    expect(neighbourhood(graph, 'dll', 'a.dll')?.nodes).toEqual([
      { kind: 'dll', name: 'a.dll', articles: 3, shared: 3 },
      { kind: 'dll', name: 'b.dll', articles: 3, shared: 2 },
      { kind: 'executable', name: 'spoolss.exe', articles: 2, shared: 1 },
      { kind: 'service', name: 'Print Spooler', articles: 1, shared: 1 },
    ])
  })

  it('joins the middle with each, then neighbours with one another, most shared first', () => {
    expect(neighbourhood(graph, 'dll', 'a.dll')?.edges).toEqual([
      { source: 0, target: 1, count: 2 },
      { source: 0, target: 2, count: 1 },
      { source: 0, target: 3, count: 1 },
      { source: 1, target: 2, count: 2 },
      { source: 1, target: 3, count: 1 },
      { source: 2, target: 3, count: 1 },
    ])
  })

  it('is not there for what two articles name, or fewer', () => {
    expect(neighbourhood(graph, 'executable', 'spoolss.exe')).toBeUndefined()
    expect(neighbourhood(graph, 'dll', 'lonely.dll')).toBeUndefined()
    expect(neighbourhood(graph, 'dll', 'absent.dll')).toBeUndefined()
  })

  it('has at most ten neighbours and ten pairs of them', () => {
    const dlls = Array.from({ length: 30 }, (_, index) => `${index}.dll`)
    const crowded = neighbourhood(buildGraph([1, 2, 3].map((number) => makeArticle(number, { dlls }))), 'dll', '0.dll')
    expect(crowded?.nodes).toHaveLength(11)
    expect(crowded?.edges).toHaveLength(20)
  })
})

describe('placeNeighbourhood', () => {
  const shape = neighbourhood(graph, 'dll', 'a.dll')
  if (!shape) throw new Error('Expected a neighbourhood')

  it('puts the entity in the middle and the others where they do not overlap', () => {
    const rooms = [40, 40, 60, 50]
    const places = placeNeighbourhood(shape, rooms)
    expect(places[0]).toEqual({ x: 0, y: 0 })
    places.forEach((a, index) => {
      places.slice(index + 1).forEach((b, offset) => {
        const needed = (rooms[index] ?? 0) + (rooms[index + 1 + offset] ?? 0)
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.9 * needed)
      })
    })
  })

  it('gives the same whole places each time, whatever the rooms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 4 }), (rooms) => {
        const places = placeNeighbourhood(shape, rooms)
        expect(placeNeighbourhood(shape, rooms)).toEqual(places)
        expect(places.flatMap(({ x, y }) => [x, y]).every(Number.isInteger)).toBe(true)
      }),
    )
  })
})
