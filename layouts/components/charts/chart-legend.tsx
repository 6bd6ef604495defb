/** Which colour of a chart is what; a square of each colour before its name. */
import type { Markup } from '../markup.ts'

/** Nothing where there is one column of numbers alone. `columns` are the chart's, the rows' own name first. */
export function renderChartLegend(columns: readonly string[]): Markup {
  if (columns.length < 3) return null
  return (
    <ul className="legend">
      {columns.slice(1).map((column, index) => (
        <li>
          <span className={`swatch series-${index + 1}`} /> {column}
        </li>
      ))}
    </ul>
  )
}
