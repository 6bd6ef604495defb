/**
 * The Eleventy plugin: before a build it reads the archive, then Eleventy renders one virtual template, paginated over
 * every page of the site, and writes what it gets; after the build come the assets and the search index.
 */
import type { EleventyConfig } from '@11ty/eleventy'
import { SiteBuild } from './site-build.ts'
import type { SiteOptions } from './site-options.ts'

/** Data of one page of the virtual template. */
interface PageData {
  pageEntry: { index: number; url: string }
}

/** Adds the archive to Eleventy. Reports what was built through `options.onBuilt`. */
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
      permalink: ({ pageEntry }: PageData) => filePath(pageEntry.url),
      eleventyExcludeFromCollections: true,
      layout: false,
    },
    render: ({ pageEntry }: PageData) => build.render(pageEntry.index),
  })
}

/** The file of a site path: folders hold an `index.html`. */
function filePath(url: string): string {
  return url.endsWith('/') ? `${url}index.html` : url
}
