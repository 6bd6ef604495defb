/** Ways into the archive as cards: an index, a line on it, how much it holds, and its largest entries. */

import { href } from '../../href.ts'
import type { Html } from '../../markup/html.ts'
import type { CountedLink, Site, WayIn } from '../../types.ts'
import { formatCount } from '../format.ts'
import type { Markup } from '../markup.ts'
import { renderCountedList } from './counted-list.tsx'

/** `others` stand below in one line. */
export function renderWaysIn(ways: readonly WayIn[], others: readonly CountedLink[], site: Site): Html {
  return (
    <section className="ways-in">
      <h2>Ways in</h2>
      <ul className="ways">{ways.map((way) => renderWay(way, site))}</ul>
      {others.length > 0 ? renderCountedList(others, site, 'tag-list') : null}
    </section>
  )
}

function renderWay({ name, url, count, description, examples }: WayIn, site: Site): Html {
  return (
    <li>
      <h3>
        <a href={href(site, url)}>{name}</a> <small>{formatCount(count)}</small>
      </h3>
      <p>{description}</p>
      {renderExamples(examples, site)}
    </li>
  )
}

function renderExamples(examples: readonly CountedLink[], site: Site): Markup {
  if (examples.length === 0) return null
  return (
    <ul>
      {examples.map((example) => (
        <li>
          <a href={href(site, example.url)}>{example.name}</a>
        </li>
      ))}
    </ul>
  )
}
