/**
 * Reads the site's own prose: Markdown files with front matter (`title`, `permalink`). A file that cannot be a page is
 * passed over with a reason, as files of the archive are.
 *
 * `pages/about.md` with `permalink: /about/` -> `{ title: 'About', permalink: '/about/', text }`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeFileError } from '../../kb-sources/describe-file-error.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import { ownFolders } from '../addresses/site-paths.ts'
import { parseFrontMatter } from './front-matter.ts'

/** One file of prose. */
export interface ProseFile {
  /** Without its ending. */
  name: string
  title: string
  /** Site path. */
  permalink: string
  /** Markdown. */
  text: string
}

/** What a folder of prose gives. */
export interface Prose {
  /** By file name. */
  files: ProseFile[]
  skipped: SkippedPath[]
}

/** Folders of lower-case letters, digits and dashes: no path can climb, and no two differ in case only. */
const permalinkShape = /^(?:\/[a-z0-9-]{1,100})+\/$/

/** Reads the Markdown files of a folder. */
export function readProse(folder: string): Prose {
  const prose: Prose = { files: [], skipped: [] }
  const taken = new Map<string, string>()
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  for (const name of names.sort()) {
    try {
      const file = readProseFile(folder, name)
      const other = taken.get(file.permalink)
      if (other) throw new Error(`Expected a path of its own, found that of ${other}: ${file.permalink}`)
      taken.set(file.permalink, name)
      prose.files.push(file)
    } catch (error) {
      prose.skipped.push({ source: 'content', path: `pages/${name}`, reason: describeFileError(error) })
    }
  }
  return prose
}

/** @throws Error when the file lacks its title or permalink, or wants a path that it may not have */
function readProseFile(folder: string, name: string): ProseFile {
  const { data, content } = parseFrontMatter(readFileSync(join(folder, name), 'utf8'))
  const { title, permalink } = data
  if (typeof title !== 'string' || typeof permalink !== 'string') {
    const found = Object.keys(data).join(', ') || 'none'
    throw new Error(`Expected front matter with title and permalink, each a text, found ${found}`)
  }
  const [, first = ''] = permalink.split('/')
  if (!permalinkShape.test(permalink) || ownFolders.has(first)) {
    throw new Error(
      `Expected a permalink like /about/ outside the site's own folders, found ${permalink.slice(0, 100)}`,
    )
  }
  return { name: name.slice(0, -'.md'.length), title, permalink, text: content }
}
