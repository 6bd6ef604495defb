/** The site's own prose, and the warranty. */
import { renderBody } from '../components/article/body.tsx'
import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { completeBody } from '../markup/complete-body.ts'
import { type Html, treeToHtml } from '../markup/html.ts'
import type { ProsePage, Site } from '../types.ts'

/** The title is the heading; the body starts below it. */
export function renderProsePage(page: ProsePage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({ heading: page.title }),
    renderBody(treeToHtml(completeBody(page.body))),
  ])
}
