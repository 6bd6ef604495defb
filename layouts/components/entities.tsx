/** The modules, services, codes and the like that an article names, by kind. */
import { href } from '../href.ts'
import type { EntityLink, Site } from '../types.ts'
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from './entity-kinds.ts'
import type { Markup } from './markup.ts'

/** Nothing where the article names none. */
export function renderEntities(entities: readonly EntityLink[], site: Site): Markup {
  if (entities.length === 0) return null
  const kinds = ENTITY_KINDS.map((kind) => ({ kind, named: entities.filter((entity) => entity.kind === kind) }))
  return (
    <section className="entities">
      <h2>Named in this article</h2>
      <dl>
        {kinds.map(({ kind, named }) =>
          named.length > 0 ? (
            <>
              <dt>{named.length === 1 ? ENTITY_KIND_NAMES[kind].one : ENTITY_KIND_NAMES[kind].many}</dt>
              {named.map(({ name, url }) => (
                <dd>{url === null ? name : <a href={href(site, url)}>{name}</a>}</dd>
              ))}
            </>
          ) : null,
        )}
      </dl>
    </section>
  )
}
