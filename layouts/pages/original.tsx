/**
 * The page that shows the raw text of the article in its address, `/original/?Q217215`: the script fills
 * `#original-text`. On an article's own page the same text opens beside the rendered one instead.
 */

import { renderMain } from '../components/frame/main.tsx'
import { renderPageHeader } from '../components/frame/page-header.tsx'
import { href } from '../href.ts'
import type { Html } from '../markup/html.ts'
import type { OriginalPage, Site } from '../types.ts'

/** Without scripts it says where the texts can be had. */
export function renderOriginalPage(page: OriginalPage, site: Site): Html {
  return renderMain(page, site, [
    renderPageHeader({
      heading: page.title,
      description: 'The file from which an article’s page was made, as it has survived.',
    }),
    <div id="original-text">
      <noscript>
        <p>
          The raw texts are kept compressed, and showing one needs JavaScript. An article’s page names its file, and
          links it where its source is published. <a href={href(site, '/data/')}>All of them as data</a>
        </p>
      </noscript>
    </div>,
  ])
}
