/**
 * The site of the build before last, from which the next one is made: making and removing 75,000 folders takes longer than
 * anything else in a rebuild. Its pages are links to those of the site that stands now, or are replaced by them.
 *
 * `_site` -> `.cache/kb/spare-3f0a...` when a new `_site` takes its place -> `_site.building` of the build after that
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { removeFolder } from '../write/replace-folder.ts'

/** Only pages are taken over where they stand: nothing else is written without looking at what is there. */
const pageEnding = '.html'

/** The folder of articles' pages, which are most of a site: what else is there is removed at the end, not looked for before. */
export const articlesFolder = 'kb'

/** Keeps a site that was replaced, or removes it where the cache stands on another disk. */
export function keepSpare(site: string, cacheFolder: string, outputFolder: string): void {
  const spare = spareFolder(cacheFolder, outputFolder)
  mkdirSync(cacheFolder, { recursive: true })
  removeFolder(spare)
  try {
    renameSync(site, spare)
  } catch {
    removeFolder(site)
  }
}

/** Moves the spare site to where the next one is made; false where there is none. */
export function takeSpare(cacheFolder: string, outputFolder: string, staging: string): boolean {
  try {
    renameSync(spareFolder(cacheFolder, outputFolder), staging)
    return true
  } catch {
    return false
  }
}

/** Leaves nothing but pages in a site, articles' apart. Links are removed, and not what they lead to. */
export function stripToPages(site: string): void {
  stripFolder(site, articlesFolder)
}

/**
 * Removes what a site no longer has: pages, what someone has put among them, and folders that are empty then.
 * @param paths all files' below the site's folder
 * @param isPage whether a path is that of a page that was made
 */
export function removeOldPages(site: string, paths: readonly string[], isPage: (path: string) => boolean): string[] {
  return paths.filter((path) => {
    if (isPage(path) || isOther(path)) return true
    const file = join(site, path)
    unlinkSync(file)
    for (let above = join(file, '..'); above !== site && removeIfEmpty(above); above = join(above, '..'));
    return false
  })
}

function isOther(path: string): boolean {
  return !path.endsWith(pageEnding) && !path.startsWith(`${articlesFolder}/`)
}

/** Gives whether nothing is left. */
function stripFolder(folder: string, passedOver?: string): boolean {
  let isEmpty = true
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    const isLeft = entry.isDirectory()
      ? entry.name === passedOver || !stripFolder(path)
      : entry.name.endsWith(pageEnding)
    if (isLeft) isEmpty = false
    else if (entry.isDirectory()) rmdirSync(path)
    else unlinkSync(path)
  }
  return isEmpty
}

function removeIfEmpty(folder: string): boolean {
  if (readdirSync(folder).length > 0) return false
  rmdirSync(folder)
  return true
}

/** One for each output folder that uses the cache. */
function spareFolder(cacheFolder: string, outputFolder: string): string {
  return join(cacheFolder, `spare-${createHash('sha256').update(outputFolder).digest('hex').slice(0, 16)}`)
}
