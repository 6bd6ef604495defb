/** First letters of an index, each with the page where it begins. */
import { href } from '../../href.ts'
import type { Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Nothing where there is at most one letter. */
export function renderLetters(letters: readonly { letter: string; url: string }[], site: Site): Markup {
  if (letters.length < 2) return null
  return (
    <nav className="letters" ariaLabel="First letters">
      <ul>
        {letters.map(({ letter, url }) => (
          <li>
            <a href={href(site, url)}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
