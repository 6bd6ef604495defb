/**
 * What a result shows of an article, in small files by article number, so that an article is found by its number without
 * loading Pagefind: `cards/1086.json` has the articles from Q217200 to Q217399.
 *
 * `{"217215":["Netif.dll Fails","Exchange","1999-03-02"]}`
 */
import type { SearchArticle } from '../types.ts'

/** Title, product and ISO date (empty where unknown) of an article. */
export type ArticleCard = [title: string, product: string, date: string]

/** Cards of one file by article number. */
export type CardFile = Record<string, ArticleCard>

/** How many numbers one file spans. */
const CARDS_PER_FILE = 200

/** Name of the file that has an article's card. */
export function cardFileName(articleNumber: number): string {
  return `cards/${Math.floor(articleNumber / CARDS_PER_FILE)}.json`
}

/** All card files by name. */
export function makeCardFiles(articles: readonly SearchArticle[]): Map<string, CardFile> {
  const files = new Map<string, CardFile>()
  for (const { number, title, product, modified } of articles) {
    const name = cardFileName(number)
    const file = files.get(name) ?? {}
    file[number] = [title, product.name, modified ?? '']
    files.set(name, file)
  }
  return files
}
