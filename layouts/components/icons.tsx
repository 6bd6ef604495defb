/** The site's few drawings, in the colour of the text around them. Decorative: a text says the same beside each. */
import type { Result } from 'hastscript'

/** The mark: the Q of an article number, its tail a page's folded corner. */
export function renderMark(): Result {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" ariaHidden="true">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <circle cx="15" cy="15" r="7.5" fill="none" stroke="var(--mark-ink, #fff)" strokeWidth="3.5" />
      <path d="M17 17l8 8" stroke="var(--mark-ink, #fff)" strokeWidth="3.5" strokeLinecap="round" />
    </svg>
  )
}

/** A magnifying glass, for the button of the search box. */
export function renderSearchIcon(): Result {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" ariaHidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M13 13l5 5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  )
}
