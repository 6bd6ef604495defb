/** The entities that articles name together with this one, by kind, those named most often first. */
import type { CountedLink, EntityPage, Site } from '../types.ts'
import { renderCountedList } from './counted-list.tsx'
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from './entity-kinds.ts'
import type { Markup } from './markup.ts'

/** Nothing where the entity is always named alone. */
export function renderCoNamed(coNamed: EntityPage['coNamed'], site: Site): Markup {
  if (coNamed.length === 0) return null
  return (
    <section className="co-named">
      <h2>Named together with it</h2>
      {ENTITY_KINDS.map((kind) => {
        const links: CountedLink[] = coNamed.filter((entity) => entity.kind === kind)
        if (links.length === 0) return null
        return (
          <div>
            <h3>{ENTITY_KIND_NAMES[kind].many}</h3>
            {renderCountedList(links, site, 'tag-list')}
          </div>
        )
      })}
    </section>
  )
}
