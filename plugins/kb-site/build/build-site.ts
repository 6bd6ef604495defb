/** `kb build` without the command line: runs Eleventy with this project's configuration. */
import { extname, join } from 'node:path'
import type Eleventy from '@11ty/eleventy'
import type { ArchiveOptions } from '../options/archive-options.ts'
import type { BuildCommand } from '../options/build-command.ts'
import type { BuildSummary } from '../options/build-summary.ts'
import { type BuildPlace, resolveOptions } from '../options/resolve-options.ts'
import { projectFolder } from '../options/site-options.ts'
import type { EleventyConfig } from './eleventy-config.ts'
import { removeStaging } from './staged-build.ts'
import { untilStable } from './until-stable.ts'

/** What `kb build` says: the options of the plugin, where the site goes, and what a command alone may ask for. */
export interface BuildOrder extends Pick<BuildCommand, 'shard' | 'progress'>, BuildPlace {
  options: ArchiveOptions
}

/** Name of the global data under which the configuration file finds the options of the plugin, and what goes with them. */
export const orderKey = 'kbOrder'

/** What the configuration file finds there. */
export interface PluginOrder {
  options: ArchiveOptions
  command?: BuildCommand
}

/** Builds the site. @throws whatever stopped the build; the old output then stays as it was */
export async function buildSite(order: BuildOrder): Promise<BuildSummary> {
  try {
    return await untilStable((gone) => runEleventy(order, gone))
  } finally {
    removeStaging(resolveOptions(order.options, order).outputFolder)
  }
}

/** An Eleventy instance that runs this project's configuration with the given options. */
async function createEleventy({ outputFolder, pathPrefix }: BuildPlace, order: PluginOrder): Promise<Eleventy> {
  // Loaded here, because it takes a third of a second that other commands can do without.
  const { default: Eleventy } = await import('@11ty/eleventy')
  // Eleventy finds its input and virtual templates from the working folder, and none in `node_modules`; all paths in the
  // options are absolute.
  process.chdir(projectFolder)
  return new Eleventy(join(projectFolder, 'layouts/pages'), outputFolder, {
    configPath: join(projectFolder, `eleventy.config${extname(import.meta.url)}`),
    quietMode: true,
    pathPrefix,
    // Runs before the configuration file, which reads the options from there.
    config: (config: EleventyConfig) => config.addGlobalData(orderKey, order),
  })
}

async function runEleventy(order: BuildOrder, gone: BuildCommand['gone']): Promise<BuildSummary> {
  let summary: BuildSummary | undefined
  const { options, shard, progress } = order
  const command = {
    shard,
    progress,
    gone,
    onBuilt(built: BuildSummary) {
      summary = built
    },
  }
  const eleventy = await createEleventy(order, { options, command })
  // It would count the pages of prose alone, which it writes itself; its errors are thrown all the same.
  eleventy.disableLogger()
  await eleventy.init()
  await eleventy.write()
  if (!summary) throw new Error('Eleventy ended without building the site: expected its "after" event, found none')
  return summary
}
