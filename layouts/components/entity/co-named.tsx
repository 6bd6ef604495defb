/** What articles name together with an entity: by kind, those named most often first, and as a picture. */
import type { CountedLink, EntityPage, Site } from '../../types.ts'
import { renderCountedList } from '../lists/counted-list.tsx'
import type { Markup } from '../markup.ts'
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from './entity-kinds.ts'
import { drawNeighbourhood } from './neighbourhood.tsx'

/** Nothing where the entity is always named alone. */
export function renderCoNamed(
  { coNamed, neighbourhood }: Pick<EntityPage, 'coNamed' | 'neighbourhood'>,
  site: Site,
): Markup {
  if (coNamed.length === 0) return null
  return (
    <section className="co-named" id="co-named">
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
      {neighbourhood ? drawNeighbourhood(neighbourhood, site) : null}
    </section>
  )
}
