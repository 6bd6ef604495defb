/** What every page knows of the site: its names from the options, the rest from the archive. */
import type { Site } from '../../../layouts/types.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { type BrowsedContent, listIndexes } from '../views/lists/browse-indexes.ts'

/** Indexes that the header has room for. */
const headerIndexes: ReadonlySet<string> = new Set(['/product/', '/dll/', '/service/', '/error/', '/keyword/'])

/**
 * Describes the site; the meanings of keywords are left out, because every worker has them. Nothing that grows with the
 * archive may stand here: every page depends on it, and would change with every new article.
 */
export function describeSite(
  { names, path, pathPrefix, search }: Pick<SiteOptions, 'names' | 'path' | 'pathPrefix' | 'search'>,
  content: BrowsedContent,
  overridesHash: string | null,
): Site {
  const { archive } = content
  return {
    ...names(),
    prefix: pathPrefix,
    root: pathPrefix,
    path,
    sample: archive.sources.length > 0 && archive.sources.every(({ sample }) => sample),
    search,
    navigation: listIndexes(content).flatMap(({ name, url }) => (headerIndexes.has(url) ? [{ name, url }] : [])),
    ...(overridesHash !== null && { overridesHash }),
  }
}
