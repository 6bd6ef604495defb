/** The builds of one file on its page: a chart of its versions over time, and the table of all. */
import { href } from '../../href.ts'
import type { FileBuildView, Site } from '../../types.ts'
import { formatCount } from '../format.ts'
import type { Markup } from '../markup.ts'
import { renderBuildTable } from './build-table.tsx'
import { drawVersionChart } from './version-chart.tsx'

/** More are folded: a reader of the page may look for something else. */
const BUILDS_SHOWN = 20

/** Nothing where no table of files has the file. */
export function renderBuilds(name: string, builds: readonly FileBuildView[] | undefined, site: Site): Markup {
  if (!builds || builds.length === 0) return null
  const folded = builds.slice(BUILDS_SHOWN)
  return (
    <section className="builds" id="builds">
      <h2>{countBuilds(builds)}</h2>
      {drawVersionChart(name, builds)}
      {renderBuildTable(builds.slice(0, BUILDS_SHOWN), site)}
      {folded.length > 0 ? (
        <details>
          <summary>{formatCount(folded.length)} older builds</summary>
          {renderBuildTable(folded, site)}
        </details>
      ) : null}
      <p>
        <a href={href(site, `/builds/?file=${encodeURIComponent(name)}`)}>Which build is mine?</a>
      </p>
    </section>
  )
}

/** `21 known builds`, as the heading says it. */
export function countBuilds(builds: readonly FileBuildView[]): string {
  return builds.length === 1 ? 'One known build' : `${formatCount(builds.length)} known builds`
}
