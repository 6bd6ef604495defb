/**
 * The neighbourhood of a module or service as a picture, drawn at build time: what is named together with it, every node
 * a link, lines the thicker the more articles name both ends. Below it the same in words.
 */
import type { NeighbourhoodEdge } from '../../../plugins/kb-graph/types.ts'
import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { NeighbourhoodView, NeighbourView, Site } from '../../types.ts'
import { formatArticles } from '../format.ts'
import type { Markup } from '../markup.ts'
import type { Place } from './place-neighbourhood.ts'
import { placeNeighbourhood } from './place-neighbourhood.ts'

/** Sizes in units of the drawing, about a pixel each. */
const FONT_SIZE = 13
const LINE_HEIGHT = 16
const CHARACTER_WIDTH = 7.5
const NODE_RADIUS = 5
const MIDDLE_RADIUS = 8
const MARGIN = 8

/** Longer labels are broken at spaces. */
const LONGEST_LINE = 18

/** Labels are wider than high, so nodes may stand closer above each other than side by side. */
const FLATNESS = 0.6

/** The widths of lines, and from which part of the strongest line's articles a line has each. */
const LINE_WIDTHS = [
  { share: 2 / 3, width: 3 },
  { share: 1 / 3, width: 2 },
  { share: 0, width: 1 },
] as const

/** A node with all that its drawing needs. */
interface DrawnNode extends NeighbourView {
  lines: string[]
  place: Place
}

/** The picture and its words; nothing where there are fewer than two neighbours. */
export function drawNeighbourhood(neighbourhood: NeighbourhoodView, site: Site): Markup {
  const nodes = layOut(neighbourhood, site)
  const [middle, ...around] = nodes
  if (!middle || around.length < 2) return null
  return (
    <figure className="neighbourhood">
      {drawPicture(neighbourhood.edges, nodes, `Named together with ${middle.label}`)}
      <figcaption>
        <p>
          What articles name together with {middle.label}; the wider a line, the more articles name both of its ends.
        </p>
        <details>
          <summary>The picture in words</summary>
          {describe(neighbourhood.edges, nodes)}
        </details>
      </figcaption>
    </figure>
  )
}

function layOut(neighbourhood: NeighbourhoodView, site: Site): DrawnNode[] {
  const lines = neighbourhood.nodes.map(({ label }) => breakLabel(label))
  const places = placeNeighbourhood(
    neighbourhood,
    lines.map(measureWidth).map((width) => width / 2 + MARGIN),
  )
  return neighbourhood.nodes.map((node, index) => ({
    ...node,
    lines: lines[index] ?? [],
    url: href(site, node.url),
    place: flatten(places[index]),
  }))
}

/** `Microsoft Exchange Information Store` -> `Microsoft Exchange`, `Information Store`. */
function breakLabel(label: string): string[] {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function measureWidth(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length)) * CHARACTER_WIDTH
}

function flatten({ x, y }: Place = { x: 0, y: 0 }): Place {
  return { x, y: Math.round(y * FLATNESS) }
}

/**
 * In units that are pixels where there is room, so that labels are as large as the text around. Text browsers show the
 * labels alone, which spaces keep apart.
 */
function drawPicture(edges: readonly NeighbourhoodEdge[], nodes: readonly DrawnNode[], label: string): Html {
  const { left, top, width, height } = frame(nodes)
  return (
    <svg
      viewBox={`${left} ${top} ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      ariaLabel={label}
      fill="currentColor"
      fontSize={FONT_SIZE}
      textAnchor="middle"
    >
      {LINE_WIDTHS.map((line) => drawEdges(edges, nodes, line.width))}
      {nodes.flatMap((node, index) => [drawNode(node, index === 0), ' '])}
    </svg>
  )
}

/** The box around all nodes and their labels. */
function frame(nodes: readonly DrawnNode[]): { left: number; top: number; width: number; height: number } {
  const halves = nodes.map(({ lines }) => measureWidth(lines) / 2 + MARGIN)
  const left = Math.floor(Math.min(...nodes.map(({ place }, index) => place.x - (halves[index] ?? 0))))
  const right = Math.ceil(Math.max(...nodes.map(({ place }, index) => place.x + (halves[index] ?? 0))))
  const top = Math.min(...nodes.map(({ place }) => place.y)) - MIDDLE_RADIUS - MARGIN
  const bottom = Math.max(...nodes.map(({ place, lines }) => place.y + (lines.length + 1) * LINE_HEIGHT)) + MARGIN
  return { left, top, width: right - left, height: bottom - top }
}

/** All lines of one width as one path. */
function drawEdges(edges: readonly NeighbourhoodEdge[], nodes: readonly DrawnNode[], width: number): Markup {
  const most = Math.max(...edges.map(({ count }) => count))
  const path = edges
    .filter(({ count }) => widthOf(count / most) === width)
    .map(({ source, target }) => `M${pointOf(nodes[source])}L${pointOf(nodes[target])}`)
    .join('')
  return path ? <path d={path} stroke="currentColor" strokeWidth={width} strokeOpacity="0.3" /> : null
}

function widthOf(share: number): number {
  return LINE_WIDTHS.find((line) => share >= line.share)?.width ?? 1
}

function pointOf(node: DrawnNode | undefined): string {
  return node ? `${node.place.x} ${node.place.y}` : '0 0'
}

/** A dot with its label below, as one link. */
function drawNode({ kind, url, place: { x, y }, lines }: DrawnNode, isMiddle: boolean): Html {
  const radius = isMiddle ? MIDDLE_RADIUS : NODE_RADIUS
  return (
    <a className={isMiddle ? `${kind} middle` : kind} href={url}>
      <circle cx={x} cy={y} r={radius} />
      <text x={x} y={y + radius + LINE_HEIGHT}>
        {lines.map((line, index) =>
          index === 0 ? (
            line
          ) : (
            <tspan x={x} dy={LINE_HEIGHT}>
              {` ${line}`}
            </tspan>
          ),
        )}
      </text>
    </a>
  )
}

/** For each node those that come after it, with the number of articles: every line of the picture once. */
function describe(edges: readonly NeighbourhoodEdge[], nodes: readonly DrawnNode[]): Html {
  return (
    <ul>
      {nodes.map((node, index) => {
        const links = edges.filter(({ source }) => source === index)
        if (links.length === 0) return null
        const others = links.map(({ target, count }) => `${nodes[target]?.label ?? ''} (${formatArticles(count)})`)
        return (
          <li>
            {node.label} with {others.join(', ')}
          </li>
        )
      })}
    </ul>
  )
}
