/**
 * A course as columns, drawn at build time with D3's scales and stacks: one column a row, cut by colour where there are
 * several numbers. The legend and the table below it say the same. Spaces keep its texts apart in text browsers.
 */
import { scaleBand, scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Html } from '../../markup/html.ts'
import type { Chart } from '../../types.ts'
import { formatCount } from '../format.ts'

/** Sizes in units of the drawing, about a pixel each. */
const WIDTH = 720
const HEIGHT = 320
const LEFT = 52
const TOP = 10
const BOTTOM = 26
const FONT_SIZE = 12

/** About how many lines of numbers there are. */
const TICKS = 5

/** The picture: the first row stands at the left. */
export function drawColumnChart({ title, columns, rows }: Pick<Chart, 'title' | 'columns' | 'rows'>): Html {
  const totals = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const yOf = scaleLinear([0, Math.max(...totals, 1)], [HEIGHT - BOTTOM, TOP]).nice(TICKS)
  const xOf = scaleBand(rows.keys(), [LEFT, WIDTH]).padding(0.2)
  const series = stack<Chart['rows'][number], number>()
    .keys(columns.slice(1).keys())
    .value(({ values }, column) => values[column] ?? 0)(rows)
  const width = Math.round(xOf.bandwidth())
  return (
    <svg
      className="chart columns"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      ariaLabel={describe(title, rows, totals)}
    >
      {yOf.ticks(TICKS).flatMap((tick) => [drawTick(tick, Math.round(yOf(tick))), ' '])}
      {series.map((layer, index) => (
        <path
          className={`series-${index + 1}`}
          d={layer.map(([from, to], row) => drawColumn(Math.round(xOf(row) ?? 0), yOf(from), yOf(to), width)).join('')}
        />
      ))}
      {rows.flatMap(({ label }, row) => [
        <text
          x={Math.round((xOf(row) ?? 0) + width / 2)}
          y={HEIGHT - 8}
          textAnchor="middle"
          fontSize={FONT_SIZE}
          fill="currentColor"
        >
          {label}
        </text>,
        ' ',
      ])}
    </svg>
  )
}

/** A thin line over the whole width with its number. */
function drawTick(tick: number, y: number): Html {
  return (
    <g>
      <path d={`M${LEFT} ${y}H${WIDTH}`} stroke="currentColor" strokeOpacity="0.18" />
      <text x={LEFT - 8} y={y + 4} textAnchor="end" fontSize={FONT_SIZE} fill="currentColor">
        {formatCount(tick)}
      </text>
    </g>
  )
}

/** Nothing where it would have no height. */
function drawColumn(x: number, from: number, to: number, width: number): string {
  const height = Math.round(from) - Math.round(to)
  return height === 0 ? '' : `M${x} ${Math.round(to)}h${width}v${height}h${-width}z`
}

/** What a reader who does not see it should know: what it shows, and its highest column. */
function describe(title: string, rows: Chart['rows'], totals: readonly number[]): string {
  const most = Math.max(...totals)
  const highest = rows[totals.indexOf(most)]
  return highest
    ? `${title}, as ${rows.length} columns; the highest is ${highest.label} with ${formatCount(most)}`
    : title
}
