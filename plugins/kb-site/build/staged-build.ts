/**
 * A build beside the folder where its site goes: the two are swapped when it is done, so that the site appears whole or the
 * old one stays.
 *
 * `_site.building` -> `_site`
 */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { keepSpare } from '../cache/spare-site.ts'
import type { SiteOptions } from '../options/site-options.ts'
import type { Prose } from '../read/read-prose.ts'
import { recoverFolder, removeFolder, replaceFolder } from '../write/replace-folder.ts'
import { fragmentFolderOf } from './begin-reading.ts'
import { SiteBuild } from './run-build.ts'

/** A build under way. */
export class StagedBuild {
  readonly site: SiteBuild
  readonly #options: SiteOptions

  private constructor(site: SiteBuild, options: SiteOptions) {
    this.site = site
    this.#options = options
  }

  /** Runs the first pass. @throws whatever stopped it; nothing is left beside the site then */
  static async start(options: SiteOptions, prose: Prose): Promise<StagedBuild> {
    const { cacheFolder, outputFolder } = options
    recoverFolder(outputFolder)
    removeStaging(outputFolder)
    mkdirSync(dirname(outputFolder), { recursive: true })
    const previousFolder = cacheFolder === null ? null : outputFolder
    try {
      const site = await SiteBuild.start({ ...options, outputFolder: stagingOf(outputFolder), previousFolder }, prose)
      return new StagedBuild(site, options)
    } catch (error) {
      removeStaging(outputFolder)
      throw error
    }
  }

  /** Ends a build that came to nothing. */
  async stop(): Promise<void> {
    await this.site.stop()
    removeStaging(this.#options.outputFolder)
  }

  /** Writes all that is no page, and puts the site in its place. @throws whatever stopped it; the old site then stays */
  async finish(): Promise<void> {
    const { cacheFolder, outputFolder } = this.#options
    try {
      await this.site.finish()
      replaceFolder(
        outputFolder,
        stagingOf(outputFolder),
        cacheFolder === null ? removeFolder : (old) => keepSpare(old, cacheFolder, outputFolder),
      )
    } finally {
      removeStaging(outputFolder)
    }
  }
}

/** Removes what a build leaves beside a site: its own, or a killed one's. */
export function removeStaging(outputFolder: string): void {
  const staging = stagingOf(outputFolder)
  removeFolder(staging)
  removeFolder(fragmentFolderOf(staging))
}

/** Where a site is made. */
export function stagingOf(outputFolder: string): string {
  return `${outputFolder}.building`
}
