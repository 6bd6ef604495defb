/** The contents of a long article: its sections, linked. */
import type { Section } from '../../../plugins/kb-parse/types.ts'
import type { Markup } from '../markup.ts'

/** With fewer sections than this, a reader sees them all at a glance. */
const FEWEST_SECTIONS = 5

/** Nothing for a short article. */
export function renderContents(sections: readonly Section[]): Markup {
  if (sections.length < FEWEST_SECTIONS) return null
  return (
    <nav className="contents" ariaLabel="Contents">
      <details open>
        <summary>Contents</summary>
        <ol>
          {sections.map((section) => (
            <li className={section.level === 2 ? 'nested' : null}>
              <a href={`#${section.slug}`}>{section.title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
