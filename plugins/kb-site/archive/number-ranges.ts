/**
 * Ranges of the archive by article number: what is made of many articles is kept from build to build by the range, so
 * that a changed article has its own range made again and no other.
 */
import { createHash } from 'node:crypto'
import { groupBy } from '../addresses/group-by.ts'
import type { Article } from './merge-copies.ts'
import { nameFiles } from './name-files.ts'

/** Numbers of one range: some 900 articles where the archive is dense, 3 MB of records. */
const numbersPerRange = 5_000

/** Articles by the number of their range, both ascending as the articles are. */
export function cutRanges(articles: Iterable<Article>): Map<number, Article[]> {
  return groupBy(articles, ({ card }) => Math.floor(card.number / numbersPerRange))
}

/** The files that records were read from stand for them, as they do in the keys of pages. */
export function keyRange(range: readonly Article[], version: string): string {
  const hash = createHash('sha256').update(version)
  for (const { sources } of range) hash.update(nameFiles(sources))
  return hash.digest('hex')
}
