/**
 * Paths of the lists that an article's tokens lead to: its keywords, technologies and year.
 *
 * `kbSetup` -> `/keyword/kbsetup/`
 */

import type { ArticleRecord } from '../../kb-record/types.ts'
import { pathSegment } from './site-paths.ts'

/** Made once each: a token stands in thousands of articles. */
const termPaths = new Map<string, string>()

/** The path of a token's list below its folder. */
export function termPath(folder: string, term: string): string {
  const known = termPaths.get(folder + term)
  if (known !== undefined) return known
  const path = `${folder}${pathSegment(term)}/`
  termPaths.set(folder + term, path)
  return path
}

/** Paths of the lists of a record's keywords, technology tokens and year, by their text. */
export function termUrls({ modified, keywords, technology }: ArticleRecord): Map<string, string> {
  const urls = new Map<string, string>()
  for (const token of technology) urls.set(token, termPath('/technology/', token))
  for (const token of keywords) urls.set(token, termPath('/keyword/', token))
  const year = modified?.slice(0, 4)
  return year ? urls.set(year, termPath('/year/', year)) : urls
}
