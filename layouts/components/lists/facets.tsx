/** Ways to narrow a listing: each facet's values with how many articles have them. Folded, to keep the list near. */
import type { Facet, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'
import { renderCountedList } from './counted-list.tsx'

/** Nothing where there is no facet. */
export function renderFacets(facets: readonly Facet[] | undefined, site: Site): Markup {
  if (!facets || facets.length === 0) return null
  return (
    <section className="facets">
      <h2>Narrow the list</h2>
      {facets.map((facet) => (
        <details>
          <summary>{facet.name}</summary>
          {renderCountedList(facet.entries, site)}
        </details>
      ))}
    </section>
  )
}
