/** Reads the texts of a built site's articles from what its search keeps to show results. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ArticleText } from './draw-search-queries.ts'

/** The texts that the index keeps of each article to show around what is found. */
export function readTexts(site: string): ArticleText[] {
  const fragments = join(site, 'search/fragments')
  return readdirSync(fragments, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.gz'))
    .sort()
    .flatMap((path) =>
      Object.entries<{ content: string; meta: Record<string, string> }>(
        JSON.parse(gunzipSync(readFileSync(join(fragments, path))).toString('utf8')),
      ).map(([number, { content, meta }]) => ({ number: Number(number), title: meta['title'] ?? '', content })),
    )
}
