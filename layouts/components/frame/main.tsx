/** The frame of a page's own content: the way up to it, and its `main`. */
import type { Html } from '../../markup/html.ts'
import type { Page, Site } from '../../types.ts'
import type { Markup } from '../markup.ts'
import { renderBreadcrumbs } from './breadcrumbs.tsx'

/** `children` is the content of `main`, which gets the class that its page kind's styles hang on. */
export function renderMain(page: Page, site: Site, children: Markup[]): Html {
  return (
    <>
      {renderBreadcrumbs(page, site)}
      <main id="main" className={`${page.kind}-page`}>
        {children}
      </main>
    </>
  )
}
