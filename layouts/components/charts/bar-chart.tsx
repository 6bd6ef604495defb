/**
 * A ranking as horizontal bars, drawn at build time with D3's scale: the name above its bar, the number at its end, so
 * that it reads on a narrow screen. The table below it says the same. Text that stands in no `text` element is seen in text
 * browsers alone, which show a drawing as a sentence.
 */
import { scaleLinear } from 'd3-scale'
import type { Html } from '../../markup/html.ts'
import type { Chart } from '../../types.ts'
import { formatCount } from '../format.ts'

/** Sizes in units of the drawing, about a pixel each on a phone. */
const WIDTH = 360
const ROW_HEIGHT = 34
const BAR_HEIGHT = 8
const FONT_SIZE = 12
/** Room for the number at the end of the longest bar. */
const NUMBER_WIDTH = 56

/** Characters of a name that fit the width. */
const LONGEST_NAME = 52

/** The picture; the numbers are those of the first column. */
export function drawBarChart({ title, rows }: Pick<Chart, 'title' | 'rows'>): Html {
  const numbers = rows.map(({ values }) => values[0] ?? 0)
  const height = rows.length * ROW_HEIGHT
  const widthOf = scaleLinear([0, Math.max(...numbers, 1)], [0, WIDTH - NUMBER_WIDTH])
  return (
    <svg className="chart bars" viewBox={`0 0 ${WIDTH} ${height}`} role="img" ariaLabel={describe(title, rows)}>
      {rows.map(({ label }, index) => {
        const top = index * ROW_HEIGHT
        const width = Math.max(1, Math.round(widthOf(numbers[index] ?? 0)))
        return (
          <g>
            <text y={top + FONT_SIZE} fontSize={FONT_SIZE} fill="currentColor">
              {shorten(label)}
            </text>
            {': '}
            <rect className="series-1" y={top + FONT_SIZE + 5} width={width} height={BAR_HEIGHT} rx="1" />
            <text x={width + 5} y={top + FONT_SIZE + 13} fontSize={FONT_SIZE} fill="currentColor">
              {formatCount(numbers[index] ?? 0)}
            </text>
            {index < rows.length - 1 ? '; ' : '. '}
          </g>
        )
      })}
    </svg>
  )
}

/** What a reader who does not see it should know: what it shows, and its ends. */
function describe(title: string, rows: Chart['rows']): string {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return title
  const name = ({ label, values }: Chart['rows'][number]): string => `${label} with ${formatCount(values[0] ?? 0)}`
  return `${title}, as ${rows.length} bars from ${name(first)} to ${name(last)}`
}

function shorten(label: string): string {
  return label.length <= LONGEST_NAME ? label : `${label.slice(0, LONGEST_NAME - 1).trimEnd()}…`
}
