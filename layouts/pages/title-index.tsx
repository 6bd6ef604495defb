/** The index of all titles by their first words: below each letter, the ranges that its pages hold. */

import { formatArticles } from '../components/format.ts'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderCountedList } from '../components/lists/counted-list.tsx'
import { renderLetters } from '../components/lists/letters.tsx'
import type { Html } from '../markup/html.ts'
import type { Site, TitleIndexPage } from '../types.ts'

/** Letters lead to where their titles begin; ranges to pages. */
export function renderTitleIndexPage(page: TitleIndexPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({
      heading: 'Titles',
      description: `${formatArticles(page.total)} by the first word of their titles. A word before a colon, such as XADM, does not count.`,
    }),
    renderLetters(
      page.letters.map(({ letter, id }) => ({ letter, url: `${page.url}#${id}` })),
      site,
    ),
    ...page.letters.map(({ letter, id, ranges }) => (
      <section>
        <h2 id={id}>{letter}</h2>
        {renderCountedList(ranges, site, 'tag-list')}
      </section>
    )),
  ])
}
