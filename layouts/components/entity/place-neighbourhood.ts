/**
 * Places the nodes of a neighbourhood for a picture: d3-force with its own source of chance and a fixed number of ticks,
 * so that every build draws the same picture.
 *
 * In: three nodes, two edges, the room that each node needs. Out: `[{ x: 0, y: 0 }, { x: 104, y: -31 }, ...]`.
 */
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import { forceCollide, forceLink, forceSimulation } from 'd3-force'
import type { Neighbourhood } from '../../../plugins/kb-graph/types.ts'

/** Enough for a dozen nodes to come to rest. */
const ticks = 40

/** What d3-force calls rest. */
const restingAlpha = 0.001

/** Length of an edge beyond the room of its two nodes. */
const edgeLength = 20

/** A place in units of the drawing; the entity in the middle is at 0, 0. */
export interface Place {
  x: number
  y: number
}

/** A node as d3-force moves it. */
interface Body extends SimulationNodeDatum {
  room: number
}

/** One place for each node, in whole units. `rooms` are radii of the circles that must not overlap. */
export function placeNeighbourhood({ edges }: Pick<Neighbourhood, 'edges'>, rooms: readonly number[]): Place[] {
  const bodies = rooms.map((room, index): Body => (index === 0 ? { room, fx: 0, fy: 0 } : { room }))
  const links = edges.map(({ source, target }): SimulationLinkDatum<Body> => ({ source, target }))
  const roomAt = (index: number) => rooms[index] ?? 0
  const lengths = edges.map(({ source, target }) => edgeLength + roomAt(source) + roomAt(target))
  forceSimulation(bodies)
    .randomSource(createRandom())
    .alphaDecay(1 - restingAlpha ** (1 / ticks))
    .force(
      'edges',
      forceLink(links).distance((_, index) => lengths[index] ?? edgeLength),
    )
    .force(
      'rooms',
      forceCollide<Body>(({ room }) => room),
    )
    .stop()
    .tick(ticks)
  return bodies.map(({ x = 0, y = 0 }) => ({ x: Math.round(x), y: Math.round(y) }))
}

/** A linear congruential generator with the constants of Numerical Recipes and a fixed seed. */
function createRandom(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
