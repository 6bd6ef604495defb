/**
 * Where the parts of the folder `content` stand. A project may have its own title, prose, vocabulary; what it lacks comes with
 * the code.
 *
 * `findContent('/home/me/content', 'pages')` -> `/home/me/content/pages`, or that beside the code where there is none
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './site-options.ts'

/** A part that pages are made from, besides articles. */
export type ContentPart = 'pages' | 'site.yaml' | 'vocabulary'

/** The path of a part; those parts are whole, and none is mixed from two places. */
export function findContent(contentFolder: string, part: ContentPart): string {
  const own = join(contentFolder, part)
  return existsSync(own) ? own : join(projectFolder, 'content', part)
}
