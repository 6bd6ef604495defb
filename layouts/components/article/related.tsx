/** Related articles, each with why it is related, in words. */
import { href } from '../../href.ts'
import type { RelatedView, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'

/** Reasons that are those of the article before are not said again. Nothing where no article is related. */
export function renderRelated(related: readonly RelatedView[], site: Site): Markup {
  if (related.length === 0) return null
  return (
    <section className="related">
      <h2>Related articles</h2>
      <ul>
        {related.map(({ article, reasons }, index) => (
          <li>
            <a href={href(site, article.url)}>{article.title}</a> {article.id}:{' '}
            {reasons === related[index - 1]?.reasons ? 'likewise' : reasons}
          </li>
        ))}
      </ul>
    </section>
  )
}
