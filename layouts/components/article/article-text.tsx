/**
 * The element around an article's own text, and what search engines are told of it, as microdata on what the page shows:
 * https://html.spec.whatwg.org/multipage/microdata.html. The header marks the article's title and date.
 *
 * The way up to a page stands in its breadcrumbs and in its address; nothing is said a second time.
 */
import type { Html } from '../../markup/html.ts'
import type { Markup } from '../markup.ts'

/** Who wrote the articles. */
const AUTHOR = 'Microsoft'

/** `children` begin with the article's header. */
export function renderArticleText(children: Markup[]): Html {
  return (
    <article itemScope itemType="https://schema.org/TechArticle">
      <meta itemProp="author" content={AUTHOR} />
      {children}
    </article>
  )
}
