/** The page of one article: its head and text first, then what it is connected with, then what is known about it. */

import { renderArticleHeader } from '../components/article-header.tsx'
import { renderArticleText } from '../components/article-text.tsx'
import { renderBody } from '../components/body.tsx'
import { renderContents } from '../components/contents.tsx'
import { renderDetails } from '../components/details.tsx'
import { renderEntities } from '../components/entities.tsx'
import { renderMain } from '../components/main.tsx'
import { renderNeighbours } from '../components/neighbours.tsx'
import { override } from '../components/override.ts'
import { renderQueryWords } from '../components/query-words.tsx'
import { renderReferencedBy, renderReferences } from '../components/references.tsx'
import { renderRelated } from '../components/related.tsx'
import { renderReplacedBy, renderReplaces } from '../components/replacements.tsx'
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
