/**
 * An archive that is too large for one machine is rendered by several, a shard on each: every one reads all articles and
 * has the same graph, and renders its part of the pages. `kb merge` joins what they make.
 */
import { createHash } from 'node:crypto'
import type { SiteContent } from '../archive/site-content.ts'
import type { Shard } from '../options/shard.ts'
import type { PageTask } from '../pages/page-task.ts'

/** What a shard's folder says of itself, in `shard.json`. */
export interface ShardMark extends Shard {
  /** Equal for all shards of one site. */
  site: string
}

/** Name of the file with the mark, at the folder's root. */
export const markFile = 'shard.json'

/** The pages of a shard: neighbouring articles, for its search bundle is a range of numbers, and neighbouring lists. */
export function takeShard(pages: readonly PageTask[], shard: Shard): PageTask[] {
  const isArticle = (page: PageTask) => 'article' in page || 'edition' in page
  return [
    ...takePart(pages.filter(isArticle), shard),
    ...takePart(
      pages.filter((page) => !isArticle(page)),
      shard,
    ),
  ]
}

/** Says which site a shard belongs to: its pages, its articles' bytes, and the code that made it. */
export function markShard(
  shard: Shard,
  pages: readonly PageTask[],
  { archive, site }: Pick<SiteContent, 'archive' | 'site'>,
  codeVersion: string,
): ShardMark {
  const sources = Array.from(archive.articles.values(), ({ copy }) => copy.sha256)
  const hash = createHash('sha256').update(codeVersion)
  hash.update(JSON.stringify([site, pages.map(({ url }) => url), sources]))
  return { ...shard, site: hash.digest('hex') }
}

function takePart<Entry>(entries: readonly Entry[], { number, count }: Shard): Entry[] {
  const cut = (part: number) => Math.floor((entries.length * part) / count)
  return entries.slice(cut(number - 1), cut(number))
}
