/** The site's own prose, and the warranty. */
import type { Result } from 'hastscript'
import { renderBody } from '../components/body.tsx'
import { renderMain } from '../components/main.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import type { ProsePage, Site } from '../types.ts'

/** The title is the heading; the body starts below it. */
export function renderProsePage(page: ProsePage, site: Site): Result {
  return renderMain(page, site, [renderPageHeader({ heading: page.title }), renderBody(page.body)])
}
