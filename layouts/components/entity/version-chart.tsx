/**
 * The versions of a file over time, drawn at build time: a dot for each build that has both a date and a version, newer
 * versions higher. The table below it says the same in words.
 */
import { compareVersions } from '../../../plugins/kb-entities/files/compare-versions.ts'
import type { Html } from '../../markup/html.ts'
import type { FileBuildView } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Fewer say less than the table. */
const FEWEST_VERSIONS = 3

/** Sizes in units of the drawing, about a pixel each. */
const WIDTH = 640
const HEIGHT = 180
const LEFT = 110
const RIGHT = 16
const TOP = 14
const BOTTOM = 26
const DOT_RADIUS = 4

/** Room that a year's name needs. */
const YEAR_WIDTH = 42

/** A build whose time and version are known. */
interface DatedBuild {
  version: string
  date: string
  /** In years, with a fraction. */
  time: number
}

/** The chart with its caption, its texts kept apart for text browsers; nothing where few versions are known, or all are of one day. */
export function drawVersionChart(name: string, builds: readonly FileBuildView[]): Markup {
  const dated = builds.flatMap(readDate)
  const versions = [...new Set(dated.map(({ version }) => version))].sort(compareVersions)
  const times = dated.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  if (versions.length < FEWEST_VERSIONS || first === last) return null
  const [lowest = '', highest = ''] = [versions.at(0), versions.at(-1)]
  const ranks = new Map(versions.map((version, rank) => [version, rank / (versions.length - 1)]))
  const xOf = (time: number) => Math.round(LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT))
  const yOf = (share: number) => Math.round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM))
  const label = `Versions of ${name} from ${lowest} to ${highest}, ${Math.floor(first)} to ${Math.floor(last)}`
  return (
    <figure className="version-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" ariaLabel={label}>
        {drawYears(first, last, xOf)}
        {drawLabel(lowest, yOf(0))} {drawLabel(highest, yOf(1))}{' '}
        {dated.flatMap(({ version, date, time }) => [
          <circle cx={xOf(time)} cy={yOf(ranks.get(version) ?? 0)} r={DOT_RADIUS} fill="currentColor">
            <title>{`${version}, ${date}`}</title>
          </circle>,
          ' ',
        ])}
      </svg>
      <figcaption>Each dot is a build; newer versions stand higher. The table below has them in words.</figcaption>
    </figure>
  )
}

function readDate({ version, date }: FileBuildView): DatedBuild[] {
  const match = date === null ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!match || version === null || date === null) return []
  const [, year, month, day] = match.map(Number)
  return [{ version, date, time: (year ?? 0) + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 372 }]
}

/** A line for the beginning of each year, as many as have room. */
function drawYears(first: number, last: number, xOf: (time: number) => number): Markup[] {
  const years = Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, index) => Math.ceil(first) + index)
  const step = Math.ceil((years.length * YEAR_WIDTH) / (WIDTH - LEFT - RIGHT))
  return years
    .filter((_, index) => index % step === 0)
    .flatMap((year) => [
      <g className="year">
        <path d={`M${xOf(year)} ${TOP}V${HEIGHT - BOTTOM}`} stroke="currentColor" strokeOpacity="0.2" />
        <text x={xOf(year)} y={HEIGHT - 8} textAnchor="middle" fill="currentColor" fontSize="13">
          {String(year)}
        </text>
      </g>,
      ' ',
    ])
}

function drawLabel(version: string, y: number): Html {
  return (
    <text x={LEFT - 12} y={y + 4} textAnchor="end" fill="currentColor" fontSize="13">
      {version}
    </text>
  )
}
