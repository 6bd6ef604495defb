/** What replaces an article, which a reader should know before the text, and what it replaces. */
import { href } from '../../href.ts'
import type { ArticlePage, ReferenceView, Site } from '../../types.ts'
import { listInline } from '../lists/list-inline.ts'
import type { Markup } from '../markup.ts'
import { renderReferenceList } from './references.tsx'

/** A note above the text; nothing where nothing replaces it. */
export function renderReplacedBy({ replacedBy = [] }: Pick<ArticlePage, 'replacedBy'>, site: Site): Markup {
  if (replacedBy.length === 0) return null
  return (
    <p className="aside note replaced">Replaced by {listInline(replacedBy.map((newer) => nameArticle(newer, site)))}</p>
  )
}

/** A list among the article's other connections; nothing where it replaces nothing. */
export function renderReplaces({ replaces = [] }: Pick<ArticlePage, 'replaces'>, site: Site): Markup {
  if (replaces.length === 0) return null
  return (
    <section className="references">
      <h2>Replaces</h2>
      {renderReferenceList(replaces, site)}
    </section>
  )
}

function nameArticle({ id, title, url, absent }: ReferenceView, site: Site): Markup {
  return (
    <>
      <a className={absent ? 'absent' : null} href={href(site, url)}>
        {id}
      </a>
      {title === null ? null : `: ${title}`}
    </>
  )
}
