/** The unlisted page that shows every component, for whoever changes the design. */
import type { Result } from 'hastscript'
import { renderMain } from '../components/main.tsx'
import { renderPageHeader } from '../components/page-header.tsx'
import type { DesignPage, Site } from '../types.ts'

/** Every component, each with made-up content. */
export function renderDesignPage(page: DesignPage, site: Site): Result {
  return renderMain(page, site, [renderPageHeader({ heading: 'Design' })])
}
