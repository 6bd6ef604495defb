/**
 * Cuts titles into the words by which they are suggested.
 *
 * `PRB: Netif.dll Fails at Startup` -> `prb`, `netif`, `dll`, `fails`, `startup`
 */
import { STOP_WORDS } from '../ranking/stop-words.ts'
import type { SearchArticle } from '../types.ts'

const word = /[\p{L}\p{N}_]+/gu

/** Words of a text in lower case and their order, without stop words and single characters. */
export function listWords(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((found) => found.length > 1 && !STOP_WORDS.has(found))
}

/** By article, the words of its title, each once. */
export function listTitleWords<Article extends Pick<SearchArticle, 'title'>>(
  articles: readonly Article[],
): Map<Article, string[]> {
  return new Map(articles.map((article) => [article, [...new Set(listWords(article.title))]]))
}

/** How many titles have each word. */
export function countTitleWords(titles: ReadonlyMap<unknown, readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const words of titles.values()) for (const found of words) counts.set(found, (counts.get(found) ?? 0) + 1)
  return counts
}
