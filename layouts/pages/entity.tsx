/** The page of one module, program, service, code, event or registry key. */

import { breakPath } from '../components/entity/break-path.tsx'
import { countBuilds, renderBuilds } from '../components/entity/builds.tsx'
import { renderCoNamed } from '../components/entity/co-named.tsx'
import { ENTITY_KIND_NAMES } from '../components/entity/entity-kinds.ts'
import { renderIdentities } from '../components/entity/identity.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderBestArticles } from '../components/lists/best-articles.tsx'
import { renderListedArticles } from '../components/lists/listed-articles.tsx'
import type { Markup } from '../components/markup.ts'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
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
