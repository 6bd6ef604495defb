/**
 * `kb build` without the command line: runs Eleventy into a folder beside the output and then swaps the two, so that
 * the site appears whole or the old one stays.
 */
import { extname, join } from 'node:path'
import type Eleventy from '@11ty/eleventy'
import type { EleventyConfig } from '@11ty/eleventy'
import { keepSpare } from '../cache/spare-site.ts'
import { type BuildSummary, projectFolder, type SiteOptions } from '../options/site-options.ts'
import { recoverFolder, removeFolder, replaceFolder } from '../write/replace-folder.ts'
import { fragmentFolderOf } from './read-content.ts'

/** Times that a build starts again because files went missing while it ran. */
const mostTries = 5

/** Builds the site. @throws whatever stopped the build; the old output then stays as it was */
export async function buildSite(options: SiteOptions): Promise<BuildSummary> {
  const { cacheFolder, outputFolder } = options
  const staging = `${outputFolder}.building`
  recoverFolder(outputFolder)
  removeStaging(staging)
  try {
    const previousFolder = cacheFolder === null ? null : outputFolder
    const summary = await buildUntilStable({ ...options, outputFolder: staging, previousFolder })
    replaceFolder(
      outputFolder,
      staging,
      cacheFolder === null ? removeFolder : (old) => keepSpare(old, cacheFolder, outputFolder),
    )
    return summary
  } finally {
    removeStaging(staging)
  }
}

/** Removes what a build leaves beside the site: its own, or a killed one's. */
function removeStaging(staging: string): void {
  removeFolder(staging)
  removeFolder(fragmentFolderOf(staging))
}

/** Starts again without the files that went missing between the two passes: lists and links must not name them. */
async function buildUntilStable(options: SiteOptions): Promise<BuildSummary> {
  for (let tries = 1; ; tries += 1) {
    const { length } = options.gone
    try {
      return await runEleventy(options)
    } catch (error) {
      if (options.gone.length === length || tries === mostTries) throw rootOf(error)
      removeFolder(options.outputFolder)
    }
  }
}

/** What Eleventy's own error, which names its template only, came from. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError ? rootOf(error.originalError) : error
}

/** An Eleventy instance that runs this project's configuration with the given options. */
async function createEleventy(options: SiteOptions): Promise<Eleventy> {
  // Loaded here, because it takes a third of a second that other commands can do without.
  const { default: Eleventy } = await import('@11ty/eleventy')
  // Eleventy finds its input and virtual templates from the working folder, and none in `node_modules`; all paths in the
  // options are absolute.
  process.chdir(projectFolder)
  return new Eleventy(join(projectFolder, 'layouts/pages'), options.outputFolder, {
    configPath: join(projectFolder, `eleventy.config${extname(import.meta.url)}`),
    quietMode: true,
    pathPrefix: options.pathPrefix,
    // Runs before the configuration file, which reads the options from there.
    config: (config: EleventyConfig) => config.addGlobalData(optionsKey, options),
  })
}

/** Name of the global data under which the configuration file finds the options. */
export const optionsKey = 'kbOptions'

async function runEleventy(options: SiteOptions): Promise<BuildSummary> {
  let summary: BuildSummary | undefined
  const eleventy = await createEleventy({
    ...options,
    onBuilt(built) {
      summary = built
    },
  })
  // It writes no pages itself, so what it says of them would mislead; its errors are thrown all the same.
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
  if (!summary) throw new Error('Eleventy ended without building the site: expected its "after" event, found none')
  return summary
}
