/** The modules, services, codes and the like that an article names, by kind. */
import { href } from '../../href.ts'
import type { EntityLink, Site } from '../../types.ts'
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from '../entity/entity-kinds.ts'
import type { Markup } from '../markup.ts'

/** Of more than the first, so many are shown and the rest is folded away: lists of files name hundreds of modules. */
const MOST_UNFOLDED = 24
const SHOWN = 20

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
              {renderNamed(named, site)}
            </>
          ) : null,
        )}
      </dl>
    </section>
  )
}

function renderNamed(named: readonly EntityLink[], site: Site): Markup {
  const shown = named.length > MOST_UNFOLDED ? SHOWN : named.length
  const folded = named.slice(shown)
  return (
    <>
      {named.slice(0, shown).map((entity) => (
        <dd>{renderName(entity, site)}</dd>
      ))}
      {folded.length > 0 ? (
        <dd>
          <details>
            <summary>{folded.length} more</summary>
            <ul>
              {folded.map((entity) => (
                <li>{renderName(entity, site)}</li>
              ))}
            </ul>
          </details>
        </dd>
      ) : null}
    </>
  )
}

function renderName({ name, url }: EntityLink, site: Site): Markup {
  return url === null ? name : <a href={href(site, url)}>{name}</a>
}
