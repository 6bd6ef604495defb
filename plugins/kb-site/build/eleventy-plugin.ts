/**
 * The Eleventy plugin: before a build it reads the archive, then Eleventy runs one virtual template for every page of
 * the site, and after that come the assets, the data and the search index.
 *
 * The pages are written where they are rendered, in the workers, and not by Eleventy: it would hold the text of every
 * page until its end (0.7 GB for 54,308 articles) and write them one by one in the first thread.
 */
import type { EleventyConfig } from '@11ty/eleventy'
import type { SiteOptions } from '../options/site-options.ts'
import { type PageEntry, SiteBuild } from './run-build.ts'

/** Data of one page of the virtual template. */
interface PageData {
  pageEntry: PageEntry
}

/** Adds the archive to Eleventy; `options.onBuilt` is told what was built. */
export function kbSite(config: EleventyConfig, options: SiteOptions): void {
  let build: SiteBuild
  config.on('eleventy.before', async () => {
    build = await SiteBuild.start(options)
  })
  config.on('eleventy.after', () => build.finish())
  config.addGlobalData('pageEntries', () => build.pageEntries)
  config.addTemplate('page.11ty.js', {
    data: {
      pagination: { data: 'pageEntries', size: 1, alias: 'pageEntry' },
      permalink: false,
      eleventyExcludeFromCollections: true,
    },
    render: ({ pageEntry }: PageData) => build.render(pageEntry.index),
  })
}
