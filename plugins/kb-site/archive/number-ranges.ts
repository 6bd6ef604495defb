/**
 * Stretches of the archive by article number: what is made of many articles is kept from build to build by the stretch, so
 * that a changed article has its own stretch made again and no other.
 */
import { createHash } from 'node:crypto'
import type { Article } from './merge-copies.ts'
import { nameFiles } from './name-files.ts'

/** Numbers of one stretch: some 900 articles where the archive is dense, 3 MB of records. */
const numbersPerStretch = 5_000

/** Articles by the number of their stretch, both ascending as the articles are. */
export function cutStretches(articles: Iterable<Article>): Map<number, Article[]> {
  const stretches = new Map<number, Article[]>()
  for (const article of articles) {
    const number = Math.floor(article.card.number / numbersPerStretch)
    const stretch = stretches.get(number)
    if (stretch) stretch.push(article)
    else stretches.set(number, [article])
  }
  return stretches
}

/** The files that records were read from stand for them, as they do in the keys of pages. */
export function keyStretch(stretch: readonly Article[], version: string): string {
  const hash = createHash('sha256').update(version)
  for (const { sources } of stretch) hash.update(nameFiles(sources))
  return hash.digest('hex')
}
