/** What an article refers to, and what refers to it. */
import { href } from '../href.ts'
import type { ArticleLink, ReferenceView, Site } from '../types.ts'
import type { Markup } from './markup.ts'

/** Above this many citing articles, the rest is folded away. */
const CITING_SHOWN = 12

/** The articles cited; those that the archive lacks are marked and not linked. Nothing where none is cited. */
export function renderReferences(references: readonly ReferenceView[], site: Site): Markup {
  if (references.length === 0) return null
  return (
    <section className="references">
      <h2>Refers to</h2>
      <ul>{references.map((reference) => renderReference(reference, site))}</ul>
    </section>
  )
}

/** The articles that refer to this one. Nothing where none does. */
export function renderReferencedBy(articles: readonly ArticleLink[], site: Site): Markup {
  if (articles.length === 0) return null
  const folded = articles.slice(CITING_SHOWN)
  return (
    <section className="references">
      <h2>Referred to by</h2>
      <ul>{articles.slice(0, CITING_SHOWN).map((article) => renderReference(article, site))}</ul>
      {folded.length > 0 ? (
        <details>
          <summary>{folded.length} more</summary>
          <ul>{folded.map((article) => renderReference(article, site))}</ul>
        </details>
      ) : null}
    </section>
  )
}

function renderReference({ id, title, url }: ReferenceView, site: Site): Markup {
  if (url === null) {
    return (
      <li>
        <span className="absent">{id}</span> <small>not in this archive</small>
      </li>
    )
  }
  return (
    <li>
      <a href={href(site, url)}>{title ?? id}</a> <small>{id}</small>
    </li>
  )
}
