/** The numbers of a chart as a table, folded below its picture, and the way to the same as CSV. */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { Chart, ChartRow, Site } from '../../types.ts'
import { formatCount } from '../format.ts'

/** The first column is what the rows are, the others are numbers. */
export function renderChartTable({ title, columns, rows, csv }: Chart, site: Site): Html {
  return (
    <>
      <details>
        <summary>The numbers</summary>
        <div className="table-scroll" tabIndex="0" role="group" ariaLabel={`Table: ${title}`}>
          <table>
            <thead>
              <tr>
                {columns.map((column, index) => (
                  <th scope="col" className={index > 0 ? 'number' : null}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows.map((row) => renderRow(row, site))}</tbody>
          </table>
        </div>
      </details>
      <p>
        <a href={href(site, csv)}>
          Download as CSV<span className="visually-hidden">: {title}</span>
        </a>
      </p>
    </>
  )
}

function renderRow({ label, url, values }: ChartRow, site: Site): Html {
  return (
    <tr>
      <th scope="row">{url === null ? label : <a href={href(site, url)}>{label}</a>}</th>
      {values.map((value) => (
        <td className="number">{formatCount(value)}</td>
      ))}
    </tr>
  )
}
