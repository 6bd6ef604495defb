/**
 * Where a page is written: a folder's path holds an `index.html`. A page that has not changed is not written again: it
 * is linked from the folder of the build before, and keeps its time.
 */
import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepFile, writeOrKeep } from '../../kb-cache/index.ts'

/** By which a page's file is known again: bytes, and milliseconds since 1970 of its last change. */
export type PageStamp = readonly [size: number, modified: number]

/** The file of a page below the output folder. `url` is its site path. */
export function pageFile(outputFolder: string, url: string): string {
  return join(outputFolder, pagePath(url))
}

/** The path of a page's file below the site's folder, with forward slashes: `/kb/1/` -> `kb/1/index.html`. */
export function pagePath(url: string): string {
  return `${url.slice(1)}${url.endsWith('/') ? 'index.html' : ''}`
}

/** The stamp of a page's file; null where there is none. */
export function stampPage(outputFolder: string, url: string): PageStamp | null {
  const stats = statSync(pageFile(outputFolder, url), { throwIfNoEntry: false })
  return stats ? [stats.size, stats.mtimeMs] : null
}

/**
 * Writes a page, and gives its stamp. `previousFolder` is the output of the build before, null where there is none.
 */
export function writePage(
  outputFolder: string,
  url: string,
  html: string,
  previousFolder: string | null,
): PageStamp | null {
  const file = makeRoom(outputFolder, url)
  writeOrKeep(file, html, previousFolder === null ? null : pageFile(previousFolder, url))
  return stampPage(outputFolder, url)
}

/**
 * Takes a page over from the build before, where it is not in its place already, and gives its stamp, which is a new one where
 * the file had to be copied; null, and nothing is done, where neither file is the one that was stamped.
 */
export function reusePage(
  outputFolder: string,
  url: string,
  previousFolder: string,
  stamp: PageStamp,
): PageStamp | null {
  const isStamped = (folder: string): boolean => {
    const found = stampPage(folder, url)
    return found?.[0] === stamp[0] && found[1] === stamp[1]
  }
  if (isStamped(outputFolder)) return stamp
  if (!isStamped(previousFolder)) return null
  const [previous, file] = [pageFile(previousFolder, url), makeRoom(outputFolder, url)]
  keepFile(previous, file)
  return stampPage(outputFolder, url)
}

function makeRoom(outputFolder: string, url: string): string {
  const file = pageFile(outputFolder, url)
  mkdirSync(dirname(file), { recursive: true })
  return file
}
