/**
 * The Eleventy plugin: before a build it reads the archive, then Eleventy runs one virtual template for the pages of the
 * archive, some at a time, and after that come the assets, the data and the search index.
 *
 * The pages are written where they are rendered, in the workers, and not by Eleventy: it would hold the text of every
 * page until its end (0.7 GB for 54,308 articles) and write them one by one in the first thread.
 */
import { isAbsolute, relative, resolve } from 'node:path'
import type { ArchiveOptions } from '../options/archive-options.ts'
import type { BuildCommand } from '../options/build-command.ts'
import { checkOptions } from '../options/check-options.ts'
import { resolveOptions } from '../options/resolve-options.ts'
import type { SiteOptions } from '../options/site-options.ts'
import type { EleventyConfig, WrittenTemplate } from './eleventy-config.ts'
import type { PageEntry } from './run-build.ts'
import { StagedBuild, stagingOf } from './staged-build.ts'

/** Data of the virtual template. */
interface PageData {
  kbArchiveEntry: PageEntry
}

/**
 * Adds the archive to an Eleventy project, as `eleventyConfig.addPlugin(kbArchive, options)`.
 * @param command of `kb build`; other projects give none
 * @throws Error that names every option that cannot be used
 */
export function kbArchive(config: EleventyConfig, options: ArchiveOptions, command: Partial<BuildCommand> = {}): void {
  const place = { outputFolder: resolve(config.directories.output), pathPrefix: withSlashes(config.pathPrefix) }
  const resolved = { ...resolveOptions(checkOptions(options), { folder: process.cwd(), ...place }), ...command }
  let build: StagedBuild | null = null
  config.on('eleventy.before', async () => {
    // Eleventy says nothing of a build that failed.
    await build?.stop()
    build = null
    build = await StagedBuild.start(resolved)
  })
  config.on('eleventy.after', async ({ results }) => {
    refuseOwnPages(results, resolved)
    await running(build).finish()
    build = null
  })
  for (const path of listIgnored(resolved)) config.ignores.add(path)
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
}

/** What is read and kept below the project's folder, and is no template of the project. */
function listIgnored({ articleFolders, cacheFolder, outputFolder }: SiteOptions): string[] {
  const folders = [...articleFolders, ...(cacheFolder === null ? [] : [cacheFolder]), stagingOf(outputFolder)]
  const paths = folders.map((folder) => relative('.', folder).replaceAll('\\', '/'))
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

function running(build: StagedBuild | null): StagedBuild {
  if (!build) throw new Error('Expected the "before" event of Eleventy ahead of its templates, found none')
  return build
}

/** `x`, `/x` and `/x/` are `/x/`. */
function withSlashes(path: string | undefined): string {
  return `/${path ?? ''}/`.replace(/\/+/g, '/')
}
