/**
 * Builds of files as a table: version, date, size, platform, and the articles that shipped each. Given as it stands where
 * the article's table of files has no date that a calendar knows.
 */
import type { Result } from 'hastscript'
import { href } from '../href.ts'
import type { FileBuildView, Site } from '../types.ts'
import { renderArticleNumbers } from './article-numbers.tsx'
import { formatCount } from './format.ts'

/** A file's name with its builds; `url` is the file's own page where it has one. */
export interface FileRows {
  name: string
  url: string | null
  builds: readonly FileBuildView[]
}

/** The builds of one file, in the order given. */
export function renderBuildTable(builds: readonly FileBuildView[], site: Site): Result {
  return renderTable([renderHeadCells(), builds.map((build) => <tr>{renderCells(build, site)}</tr>)])
}

/** The builds of several files, each file's name before its first build. */
export function renderFileTable(files: readonly FileRows[], site: Site): Result {
  return renderTable([
    [<th scope="col">File</th>, ...renderHeadCells()],
    files.flatMap(({ name, url, builds }) =>
      builds.map((build, index) => (
        <tr>
          {index === 0 ? (
            <th scope="rowgroup" rowSpan={builds.length}>
              {url === null ? name : <a href={href(site, url)}>{name}</a>}
            </th>
          ) : null}
          {renderCells(build, site)}
        </tr>
      )),
    ),
  ])
}

function renderTable([head, rows]: [Result[], Result[]]): Result {
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

function renderHeadCells(): Result[] {
  return ['Version', 'Date', 'Size', 'Platform', 'Shipped with'].map((name) => (
    <th scope="col" className={name === 'Size' ? 'number' : null}>
      {name}
    </th>
  ))
}

function renderCells({ version, date, size, platform, articles }: FileBuildView, site: Site): Result {
  return (
    <>
      <td>{version}</td>
      <td>{date === null ? null : <time>{date}</time>}</td>
      <td className="number">{size === null ? null : formatCount(size)}</td>
      <td>{platform}</td>
      <td>{renderArticleNumbers(articles, site)}</td>
    </>
  )
}
