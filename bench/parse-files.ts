/** Reads and parses files; what is measured by `parse.ts`. */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readArticles } from '../plugins/kb-parse/index.ts'

/** The number of articles found, so that no work can be left out. */
export function parseFiles(paths: readonly string[]): number {
  let articles = 0
  for (const path of paths) articles += readArticles(readFileSync(path), new VFile({ path })).articles.length
  return articles
}
