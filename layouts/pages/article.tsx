/** The page of one article: its head and text first, then what it is connected with, then what is known about it. */

import { renderArticleHeader } from '../components/article/article-header.tsx'
import { renderArticleText } from '../components/article/article-text.tsx'
import { renderBody } from '../components/article/body.tsx'
import { renderContents } from '../components/article/contents.tsx'
import { renderDetails } from '../components/article/details.tsx'
import { renderEntities } from '../components/article/entities.tsx'
import { renderNeighbours } from '../components/article/neighbours.tsx'
import { renderQueryWords } from '../components/article/query-words.tsx'
import { renderReferencedBy, renderReferences } from '../components/article/references.tsx'
import { renderRelated } from '../components/article/related.tsx'
import { renderReplacedBy, renderReplaces } from '../components/article/replacements.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { override } from '../components/override.ts'
import { type Html, joinHtml } from '../markup/html.ts'
import type { ArticlePage, Site } from '../types.ts'

/** Breadcrumbs and `main`. The query words stand in the article, because they are its authors' text. */
export function renderArticlePage(page: ArticlePage, site: Site): Html {
  return renderMain(page, site, [
    renderArticleText([
      renderArticleHeader(page, site),
      renderReplacedBy(page, site),
      renderContents(page.record.sections),
      renderBody(page.body, page.searchedFrom),
      renderQueryWords(page.queryWords),
    ]),
    <div className="connections">
      {renderRelated(page.related, site)}
      {renderReplaces(page, site)}
      {renderReferences(page.references, site)}
      {renderReferencedBy(page.referencedBy, site)}
      {renderNeighbours(page, site)}
    </div>,
    <div className="panel">
      {override('articleAside', page, site, joinHtml([renderEntities(page.entities, site), renderDetails(page, site)]))}
    </div>,
  ])
}
