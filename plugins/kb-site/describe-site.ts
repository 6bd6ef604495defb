/** What every page knows of the site: its name from `content/site.yaml`, the rest from the archive. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Site } from '../../layouts/types.ts'
import type { SiteOptions } from './site-options.ts'
import { type BrowsedContent, listIndexes } from './views/browse-indexes.ts'

/** Indexes that the header has room for. */
const headerIndexes: ReadonlySet<string> = new Set(['/product/', '/dll/', '/service/', '/error/', '/keyword/'])

/**
 * Describes the site; the meanings of keywords are left out, because every worker has them.
 * @throws Error when `content/site.yaml` lacks title or tagline
 */
export function describeSite({ contentFolder, pathPrefix, search }: SiteOptions, content: BrowsedContent): Site {
  const { archive } = content
  const { title, tagline, origin } = readSiteFile(join(contentFolder, 'site.yaml'))
  return {
    title,
    tagline,
    ...(origin && { origin }),
    prefix: pathPrefix,
    sample: archive.sources.length > 0 && archive.sources.every(({ sample }) => sample),
    articleCount: archive.articles.size,
    search,
    navigation: listIndexes(content).filter(({ url }) => headerIndexes.has(url)),
  }
}

function readSiteFile(file: string): { title: string; tagline: string; origin?: string } {
  const { title, tagline, origin } = (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>
  if (typeof title !== 'string' || typeof tagline !== 'string') {
    throw new Error(
      `${file}: expected title and tagline, each a text, found ${JSON.stringify({ title, tagline })}. Set both.`,
    )
  }
  return { title, tagline, ...(typeof origin === 'string' && { origin }) }
}
