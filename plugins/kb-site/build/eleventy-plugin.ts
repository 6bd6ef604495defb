/**
 * The Eleventy plugin: before a build it reads the archive, then Eleventy runs its templates, and after that come the assets,
 * the data and the search index.
 *
 * Each page of prose is a template of its own, which Eleventy renders with remark and writes; a worker puts the layout around
 * the text. All other pages share one virtual template without output. They are written where they are rendered, in the
 * workers, some at a time: Eleventy would hold the text of every page until its end (0.7 GB for 54,308 articles), write them
 * one by one in the first thread, and make all of them again in every build.
 */
import { isAbsolute, relative, resolve } from 'node:path'
import type { ArchiveOptions } from '../options/archive-options.ts'
import type { BuildCommand } from '../options/build-command.ts'
import { checkOptions } from '../options/check-options.ts'
import { findContent } from '../options/find-content.ts'
import { resolveOptions } from '../options/resolve-options.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { type ProseFile, readProse } from '../read/read-prose.ts'
import type { EleventyConfig, WrittenTemplate } from './eleventy-config.ts'
import { isFirstShard, type PageEntry } from './run-build.ts'
import { StagedBuild, stagingOf } from './staged-build.ts'

/** Data of the template of all generated pages. */
interface PageData {
  kbArchiveEntry: PageEntry
}

/** Ending of the templates of prose: their language is the plugin's own, so that a project's Markdown stays its own. */
const proseFormat = 'kbprose'

/**
 * Adds the archive to an Eleventy project, as `eleventyConfig.addPlugin(kbArchive, options)`.
 * @param command of `kb build`; other projects give none
 * @throws Error that names every option that cannot be used
 */
export function kbArchive(config: EleventyConfig, options: ArchiveOptions, command: Partial<BuildCommand> = {}): void {
  const place = { outputFolder: resolve(config.directories.output), pathPrefix: withSlashes(config.pathPrefix) }
  const resolved = { ...resolveOptions(checkOptions(options), { folder: process.cwd(), ...place }), ...command }
  const pagesFolder = findContent(resolved.contentFolder, 'pages')
  const prose = readProse(pagesFolder)
  let build: StagedBuild | null = null
  config.on('eleventy.before', async () => {
    // Eleventy says nothing of a build that failed.
    await build?.stop()
    build = null
    build = await StagedBuild.start(resolved, prose)
  })
  config.on('eleventy.after', async ({ results }) => {
    refuseOwnPages(results, resolved)
    await running(build).finish()
    build = null
  })
  for (const path of listIgnored(resolved, pagesFolder)) config.ignores.add(path)
  config.addGlobalData('kbArchive', () => running(build).site.describeArchive(resolved.path))
  config.addGlobalData('kbArchiveEntries', () => running(build).site.pageEntries)
  config.addTemplate('kb-archive-page.11ty.js', {
    data: {
      pagination: { data: 'kbArchiveEntries', size: 1, alias: 'kbArchiveEntry' },
      layout: null,
      permalink: false,
      eleventyExcludeFromCollections: true,
    },
    render: ({ kbArchiveEntry }: PageData) => running(build).site.render(kbArchiveEntry),
  })
  config.addTemplateFormats(proseFormat)
  config.addExtension(proseFormat, {
    compile:
      () =>
      ({ kbArchiveProse }: { kbArchiveProse: ProseFile }) =>
        running(build).site.renderProse(kbArchiveProse),
    // The archive's folder is made anew by each build, whichever file has changed.
    isIncrementalMatch: () => true,
  })
  const folder = toTemplatePath(relative(place.outputFolder, stagingOf(resolved.outputFolder)))
  for (const file of isFirstShard(resolved) ? prose.files : []) {
    // The text is data and no content, which Eleventy and the project's preprocessors would read in ways of their own.
    config.addTemplate(`kb-archive/${file.name}.${proseFormat}`, '', {
      kbArchiveProse: file,
      layout: null,
      permalink: folder + file.permalink,
      eleventyExcludeFromCollections: true,
    })
  }
}

/** What is read and kept below the project's folder, and is no template of the project. */
function listIgnored({ articleFolders, cacheFolder, outputFolder }: SiteOptions, pagesFolder: string): string[] {
  const own = [pagesFolder, stagingOf(outputFolder)]
  const folders = [...articleFolders, ...own, ...(cacheFolder === null ? [] : [cacheFolder])]
  const paths = folders.map((folder) => toTemplatePath(relative('.', folder)))
  return paths.filter((path) => !path.startsWith('..')).map((path) => `${path}/**`)
}

/** The archive's folder is replaced as a whole. @throws Error that names a page that would go with it */
function refuseOwnPages(results: readonly WrittenTemplate[], { outputFolder }: SiteOptions): void {
  for (const { inputPath, outputPath } of results) {
    if (typeof outputPath !== 'string') continue
    const path = relative(outputFolder, outputPath)
    if (path.startsWith('..') || isAbsolute(path)) continue
    throw new Error(
      `${inputPath}: expected no page of the project in the folder of the archive, found ${outputPath}. ` +
        'Give it another permalink, or kbArchive another path.',
    )
  }
}

/** As Eleventy writes paths. */
function toTemplatePath(path: string): string {
  return path.replaceAll('\\', '/')
}

function running(build: StagedBuild | null): StagedBuild {
  if (!build) throw new Error('Expected the "before" event of Eleventy ahead of its templates, found none')
  return build
}

/** `x`, `/x` and `/x/` are `/x/`. */
function withSlashes(path: string | undefined): string {
  return `/${path ?? ''}/`.replace(/\/+/g, '/')
}
