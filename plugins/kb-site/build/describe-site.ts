/** What every page knows of the site: its name from `content/site.yaml`, the rest from the archive. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Site } from '../../../layouts/types.ts'
import { findContent } from '../options/find-content.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { type BrowsedContent, listIndexes } from '../views/browse-indexes.ts'

/** Indexes that the header has room for. */
const headerIndexes: ReadonlySet<string> = new Set(['/product/', '/dll/', '/service/', '/error/', '/keyword/'])

/**
 * Describes the site; the meanings of keywords are left out, because every worker has them. Nothing that grows with the
 * archive may stand here: every page depends on it, and would change with every new article.
 * @throws Error when `content/site.yaml` lacks title or tagline, or has an address that is none
 */
export function describeSite({ contentFolder, pathPrefix, search }: SiteOptions, content: BrowsedContent): Site {
  const { archive } = content
  const { title, tagline, origin, repository } = readSiteFile(findContent(contentFolder, 'site.yaml'))
  return {
    title,
    tagline,
    ...(origin !== undefined && { origin }),
    ...(repository !== undefined && { repository }),
    prefix: pathPrefix,
    root: pathPrefix,
    sample: archive.sources.length > 0 && archive.sources.every(({ sample }) => sample),
    search,
    navigation: listIndexes(content).flatMap(({ name, url }) => (headerIndexes.has(url) ? [{ name, url }] : [])),
  }
}

/** What `content/site.yaml` says, addresses without a slash at the end. */
type SiteFile = Pick<Site, 'title' | 'tagline' | 'origin' | 'repository'>

function readSiteFile(file: string): SiteFile {
  const fields = (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, unknown>
  const { title, tagline } = fields
  if (typeof title !== 'string' || typeof tagline !== 'string') {
    throw new Error(
      `${file}: expected title and tagline, each a text, found ${JSON.stringify({ title, tagline })}. Set both.`,
    )
  }
  return {
    title,
    tagline,
    ...readAddress(file, fields, 'origin', /^https?:\/\/[^/\s]+$/),
    ...readAddress(file, fields, 'repository', /^https?:\/\/[^/\s]+\/\S+$/),
  }
}

/** @throws Error when a field is there and is no such address: a wrong one would stand on every page */
function readAddress(
  file: string,
  fields: Readonly<Record<string, unknown>>,
  name: 'origin' | 'repository',
  form: RegExp,
): Partial<SiteFile> {
  const value = fields[name] ?? null
  if (value === null) return {}
  const address = String(value).replace(/\/$/, '')
  if (form.test(address)) return { [name]: address }
  const example = name === 'origin' ? 'https://example.org' : 'https://example.org/owner/name'
  throw new Error(`${file}: expected ${name} as in \`${example}\`, found \`${value}\`. Correct it, or leave it out.`)
}
