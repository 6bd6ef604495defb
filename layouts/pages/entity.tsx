/** The page of one module, program, service, code, event or registry key. */
import type { Result } from 'hastscript'
import type { EntityKind } from '../../plugins/kb-entities/types.ts'
import { breakPath } from '../components/break-path.tsx'
import { renderBuilds } from '../components/builds.tsx'
import { renderCoNamed } from '../components/co-named.tsx'
import { ENTITY_KIND_NAMES } from '../components/entity-kinds.ts'
import { renderListedArticles } from '../components/listed-articles.tsx'
import { renderMain } from '../components/main.tsx'
import type { Markup } from '../components/markup.ts'
import { drawNeighbourhood } from '../components/neighbourhood.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import type { EntityPage, Site } from '../types.ts'

/** Kinds whose articles come first: the sentences in which they name it tell a reader most. */
const QUOTED_KINDS: ReadonlySet<EntityKind> = new Set<EntityKind>(['errorCode', 'event'])

/** Facts, what is named together with the entity, a file's builds, and the articles that name it. */
export function renderEntityPage(page: EntityPage, site: Site): Result {
  const articles = renderListedArticles(page, site)
  const coNamed = renderCoNamed(page.coNamed, site)
  const builds = renderBuilds(page.heading, page.builds, site)
  return renderMain(page, site, [
    renderPageHeader({ label: ENTITY_KIND_NAMES[page.entityKind].one, heading: breakPath(page.heading) }),
    renderFacts(page.facts, site),
    page.neighbourhood ? drawNeighbourhood(page.neighbourhood, site) : null,
    ...(QUOTED_KINDS.has(page.entityKind) ? [articles, coNamed] : [coNamed, builds, articles]),
  ])
}

function renderFacts(facts: EntityPage['facts'], site: Site): Markup {
  if (facts.length === 0) return null
  return (
    <dl className="fact-list">
      {facts.map(({ name, value, url }) => (
        <div>
          <dt>{name}</dt>
          <dd>{url === null ? value : <a href={href(site, url)}>{value}</a>}</dd>
        </div>
      ))}
    </dl>
  )
}
