/**
 * What is no page and yet belongs to a site: sitemaps, the feed of the newest changes, the description of its search,
 * `robots.txt` and `llms.txt`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { feedPath } from '../../../layouts/components/frame/head.tsx'
import { changesFeedPath } from '../addresses/changes-paths.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { PageTask } from '../pages/page-task.ts'
import { listIndexes } from '../views/lists/browse-indexes.ts'
import { makeChangesFeed } from './changes-feed.ts'
import { makeFeed } from './feed.ts'
import { listAddresses } from './list-addresses.ts'
import { makeLlms } from './llms.ts'
import { makeOpenSearch } from './open-search.ts'
import { makeRobots } from './robots.ts'
import { makeSitemaps } from './sitemaps.ts'

/** Writes all of them below the output folder. */
export function writeSiteFiles(pages: readonly PageTask[], content: SiteContent, outputFolder: string): void {
  const { archive, site, changes } = content
  const files: [string, string | Uint8Array][] = [
    ['/robots.txt', makeRobots(site)],
    ['/llms.txt', makeLlms(site, archive.articles.size, listIndexes(content))],
    [feedPath, makeFeed(archive, site)],
    ...(changes ? [[changesFeedPath, makeChangesFeed(changes, archive, site)] as [string, string]] : []),
    ...makeOpenSearch(site),
    ...makeSitemaps(listAddresses(pages, content), site),
  ]
  for (const [path, text] of files) {
    const file = join(outputFolder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
