/**
 * `/data/originals.json`: which files of raw texts there are, for programs that read all of them.
 *
 * `{"numbersPerFile":200,"files":["original/50.deflate","original/51.deflate"]}`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { numbersPerPiece } from '../../../layouts/assets/pieces/article-pieces.ts'
import type { Archive } from '../archive/archive.ts'
import { listOriginals } from './originals.ts'

/** Below the site's root. */
const indexFile = 'data/originals.json'

/** Writes it below the output folder, where `data` is there already; the files are in the order of their numbers. */
export function writeOriginalsIndex(archive: Pick<Archive, 'articles'>, outputFolder: string): void {
  const files = listOriginals(archive).map(({ file }) => file)
  writeFileSync(join(outputFolder, indexFile), JSON.stringify({ numbersPerFile: numbersPerPiece, files }))
}
