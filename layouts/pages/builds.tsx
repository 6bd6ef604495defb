/**
 * "Which build is my file?": a form that a script answers from the site's data, and without scripts the builds of all
 * files, a page or more for each first letter.
 */

import { renderFileTable } from '../components/entity/build-table.tsx'
import { formatCount } from '../components/format.ts'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { renderLetters } from '../components/lists/letters.tsx'
import { renderPagination } from '../components/lists/pagination.tsx'
import type { Html } from '../markup/html.ts'
import type { BuildsPage, Site } from '../types.ts'

/** The form is made by the script that answers it. */
export function renderBuildsPage(page: BuildsPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({
      heading: page.heading,
      description: `${formatCount(page.total)} builds of files, from the tables of files in the articles: version, date, size, and the articles whose hotfix or service pack shipped each.`,
    }),
    <div id="builds-form" className="builds-form" />,
    <div id="builds-answer" role="status" />,
    renderLetters(page.letters, site),
    page.files.length > 0 ? renderFileTable(page.files, site) : null,
    renderPagination(page.pagination, site),
  ])
}
