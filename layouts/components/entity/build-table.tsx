/**
 * Builds of files as a table: version, date, size, platform, and the articles that shipped each. Given as it stands where
 * the article's table of files has no date that a calendar knows. A column that no build fills is left out, so that the
 * articles stand within a phone's width more often.
 */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { FileBuildView, Site } from '../../types.ts'
import { formatCount } from '../format.ts'
import { renderArticleNumbers } from '../lists/article-numbers.tsx'
import type { Markup } from '../markup.ts'

/** A file's name with its builds; `url` is the file's own page where it has one. */
export interface FileRows {
  name: string
  url: string | null
  builds: readonly FileBuildView[]
}

/** A column of the table, and what of a build it shows. */
interface Column {
  name: string
  className?: string
  shows: keyof FileBuildView
  render: (build: FileBuildView, site: Site) => Markup
}

const COLUMNS: readonly Column[] = [
  { name: 'Version', shows: 'version', render: ({ version }) => version },
  { name: 'Date', shows: 'date', render: ({ date }) => (date === null ? null : <time>{date}</time>) },
  {
    name: 'Size',
    className: 'number',
    shows: 'size',
    render: ({ size }) => (size === null ? null : formatCount(size)),
  },
  { name: 'Platform', shows: 'platform', render: ({ platform }) => platform },
  { name: 'Shipped with', shows: 'articles', render: ({ articles }, site) => renderArticleNumbers(articles, site) },
]

/** The builds of one file, in the order given. */
export function renderBuildTable(builds: readonly FileBuildView[], site: Site): Html {
  const columns = chooseColumns(builds)
  return renderTable([renderHeadCells(columns), builds.map((build) => <tr>{renderCells(build, columns, site)}</tr>)])
}

/** The builds of several files, each file's name before its first build. */
export function renderFileTable(files: readonly FileRows[], site: Site): Html {
  const columns = chooseColumns(files.flatMap(({ builds }) => builds))
  return renderTable([
    [<th scope="col">File</th>, ...renderHeadCells(columns)],
    files.flatMap(({ name, url, builds }) =>
      builds.map((build, index) => (
        <tr>
          {index === 0 ? (
            <th scope="rowgroup" rowSpan={builds.length}>
              {url === null ? name : <a href={href(site, url)}>{name}</a>}
            </th>
          ) : null}
          {renderCells(build, columns, site)}
        </tr>
      )),
    ),
  ])
}

function renderTable([head, rows]: [Html[], Html[]]): Html {
  return (
    <div className="table-scroll" tabIndex="0" role="group" ariaLabel="Builds">
      <table className="build-table">
        <thead>
          <tr>{head}</tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </div>
  )
}

function chooseColumns(builds: readonly FileBuildView[]): Column[] {
  return COLUMNS.filter(({ shows }) => builds.some((build) => build[shows] !== null))
}

function renderHeadCells(columns: readonly Column[]): Html[] {
  return columns.map(({ name, className }) => (
    <th scope="col" className={className}>
      {name}
    </th>
  ))
}

function renderCells(build: FileBuildView, columns: readonly Column[], site: Site): Html {
  return (
    <>
      {columns.map(({ className, render }) => (
        <td className={className}>{render(build, site)}</td>
      ))}
    </>
  )
}
