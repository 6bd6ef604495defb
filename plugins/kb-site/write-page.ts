/** Where a page is written: a folder's path holds an `index.html`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes a page below the output folder. `url` is its site path. */
export function writePage(outputFolder: string, url: string, html: string): void {
  const file = join(outputFolder, url.endsWith('/') ? `${url}index.html` : url)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, html)
}
