/**
 * A course as columns, drawn at build time with D3's scales: one column a row, cut by colour where there are
 * several numbers. The legend and the table below it say the same. Spaces keep its texts apart in text browsers.
 */
import { scaleBand, scaleLinear } from 'd3-scale'
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
  const series = stackColumns(rows, columns.length - 1)
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

/** Where each number of each row begins and ends when a row's numbers stand on each other: by column, then by row. */
function stackColumns(rows: Chart['rows'], columns: number): [from: number, to: number][][] {
  const tops = rows.map(() => 0)
  return Array.from({ length: columns }, (_, column) =>
    rows.map(({ values }, row) => {
      const from = tops[row] ?? 0
      const to = from + (values[column] ?? 0)
      tops[row] = to
      return [from, to]
    }),
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
