/** The page of one module, program, service, code, event or registry key. */

import { breakPath } from '../components/entity/break-path.tsx'
import { countBuilds, renderBuilds } from '../components/entity/builds.tsx'
import { renderCoNamed } from '../components/entity/co-named.tsx'
import { ENTITY_KIND_NAMES } from '../components/entity/entity-kinds.ts'
import { renderIdentities } from '../components/entity/identity.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderBestArticles } from '../components/lists/best-articles.tsx'
import { listInline } from '../components/lists/list-inline.ts'
import { renderListedArticles } from '../components/lists/listed-articles.tsx'
import type { Markup } from '../components/markup.ts'
import { href } from '../href.ts'
import type { Child, Html } from '../markup/html.ts'
import type { EntityPage, Site } from '../types.ts'

/** Below fewer articles, the rest of the page is seen at a glance. */
const FEWEST_TO_SKIP = 10

/** What it is; the articles, which readers come for; then a file's builds, and what is named together with the entity. */
export function renderEntityPage(page: EntityPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({ label: ENTITY_KIND_NAMES[page.entityKind].one, heading: breakPath(page.heading) }),
    renderIdentities(page.identities, site),
    renderBestArticles(page.best, site),
    renderFacts(page.facts, site),
    renderWaysDown(page),
    renderListedArticles(page, site),
    renderBuilds(page.heading, page.builds, site),
    renderCoNamed(page, site),
  ])
}

/** Facts of one name stand in one line. */
function renderFacts(facts: EntityPage['facts'], site: Site): Markup {
  if (facts.length === 0) return null
  const names = [...new Set(facts.map(({ name }) => name))]
  return (
    <dl className="fact-list">
      {names.map((name) => (
        <div>
          <dt>{name}</dt>
          <dd>{listInline(facts.filter((fact) => fact.name === name).map((fact) => renderFact(fact, site)))}</dd>
        </div>
      ))}
    </dl>
  )
}

function renderFact({ value, url }: EntityPage['facts'][number], site: Site): Child {
  return url === null ? value : <a href={href(site, url)}>{value}</a>
}

/** Links past a long list of articles to what stands below it. */
function renderWaysDown({ groups, builds = [], coNamed }: EntityPage): Markup {
  const listed = groups.reduce((sum, { articles }) => sum + articles.length, 0)
  if (listed < FEWEST_TO_SKIP || (builds.length === 0 && coNamed.length === 0)) return null
  return (
    <nav className="ways-down" ariaLabel="On this page">
      Below the articles: {builds.length > 0 ? <a href="#builds">{countBuilds(builds)}</a> : null}
      {builds.length > 0 && coNamed.length > 0 ? ' · ' : null}
      {coNamed.length > 0 ? <a href="#co-named">Named together with it</a> : null}
    </nav>
  )
}
