/** The page of another copy of an article: that it is one, what differs, and its text. */

import { renderArticleHeader } from '../components/article/article-header.tsx'
import { renderArticleText } from '../components/article/article-text.tsx'
import { renderBody } from '../components/article/body.tsx'
import { renderQueryWords } from '../components/article/query-words.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { EditionPage, Site, TextChange } from '../types.ts'

/** The text stands as on an article's page; the differences follow it, the shared words shortened. */
export function renderEditionPage(page: EditionPage, site: Site): Html {
  return renderMain(page, site, [
    renderArticleText([
      renderArticleHeader({ ...page, edition: page.number }, site),
      <p className="aside note">
        Another copy of <a href={href(site, page.articleUrl)}>{page.record.id}</a>, kept because its words differ.
        {page.reason === null ? null : ` The article’s page shows a copy that is ${page.reason}.`}
      </p>,
      renderBody(page.body),
      renderQueryWords(page.queryWords),
    ]),
    <section className="changes">
      <h2>What differs</h2>
      <p>{page.changes.map(renderChange)}</p>
    </section>,
  ])
}

function renderChange({ kind, text }: TextChange): Html | string {
  switch (kind) {
    case 'same':
      return text
    case 'added':
      return <ins>{text}</ins>
    case 'removed':
      return <del>{text}</del>
  }
}
