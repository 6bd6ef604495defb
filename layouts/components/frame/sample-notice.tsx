/** What every page of a sample edition says: that the articles' bodies are retold. */
import type { Html } from '../../markup/html.ts'

/** The notice, for a page whose site is a sample edition. */
export function renderSampleNotice(): Html {
  return (
    <aside className="sample-notice" ariaLabel="Sample edition">
      <p>
        <strong>Sample edition.</strong> Numbers, titles, products and dates are true; the articles’ bodies are retold
        in this project’s own words.
      </p>
    </aside>
  )
}
