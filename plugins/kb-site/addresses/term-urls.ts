/**
 * Where an article's tokens lead: to the lists of its keywords, technologies and year, or to a line of their index.
 *
 * `kbSetup` -> `/keyword/kbsetup/`
 */

import type { ArticleRecord } from '../../kb-record/types.ts'
import { pathSegment } from './site-paths.ts'
import type { TermLines } from './term-lines.ts'

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

/** Paths for a record's keywords, technology tokens and year, by their text. `lines` are of its tokens without a list. */
export function termUrls({ modified, keywords, technology }: ArticleRecord, lines: TermLines): Map<string, string> {
  const urls = new Map<string, string>()
  const lead = (folder: string, token: string): string => {
    const list = termPath(folder, token)
    return lines[list] ?? list
  }
  for (const token of technology) urls.set(token, lead('/technology/', token))
  for (const token of keywords) urls.set(token, lead('/keyword/', token))
  const year = modified?.slice(0, 4)
  return year ? urls.set(year, termPath('/year/', year)) : urls
}
