/**
 * Ranges of the archive by article number: what is made of many articles is kept from build to build by the range, so
 * that a changed article has its own range made again and no other.
 */
import { createHash } from 'node:crypto'
import type { Article } from './merge-copies.ts'
import { nameFiles } from './name-files.ts'

/** Numbers of one range: some 900 articles where the archive is dense, 3 MB of records. */
const numbersPerRange = 5_000

/** Articles by the number of their range, both ascending as the articles are. */
export function cutRanges(articles: Iterable<Article>): Map<number, Article[]> {
  const ranges = new Map<number, Article[]>()
  for (const article of articles) {
    const number = Math.floor(article.card.number / numbersPerRange)
    const range = ranges.get(number)
    if (range) range.push(article)
    else ranges.set(number, [article])
  }
  return ranges
}

/** The files that records were read from stand for them, as they do in the keys of pages. */
export function keyRange(range: readonly Article[], version: string): string {
  const hash = createHash('sha256').update(version)
  for (const { sources } of range) hash.update(nameFiles(sources))
  return hash.digest('hex')
}
