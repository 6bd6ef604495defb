/**
 * Where a page is written: a folder's path holds an `index.html`. A page that has not changed is not written again: it
 * is linked from the folder of the build before, and keeps its time.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepFile } from './cache/keep-file.ts'

/** The file of a page below the output folder. `url` is its site path. */
export function pageFile(outputFolder: string, url: string): string {
  return join(outputFolder, url.endsWith('/') ? `${url}index.html` : url)
}

/** Writes a page; `previousFolder` is the output of the build before, null where there is none. */
export function writePage(outputFolder: string, url: string, html: string, previousFolder: string | null): void {
  if (previousFolder !== null && hasText(pageFile(previousFolder, url), html)) {
    keepPage(outputFolder, url, previousFolder)
    return
  }
  writeFileSync(makeRoom(outputFolder, url), html)
}

/** Takes a page over from the build before. @throws Error when there was none */
export function keepPage(outputFolder: string, url: string, previousFolder: string | null): void {
  if (previousFolder === null) throw new Error(`${url}: expected a build before this one to keep it from, found none`)
  keepFile(pageFile(previousFolder, url), makeRoom(outputFolder, url))
}

function makeRoom(outputFolder: string, url: string): string {
  const file = pageFile(outputFolder, url)
  mkdirSync(dirname(file), { recursive: true })
  return file
}

function hasText(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text
  } catch {
    return false
  }
}
