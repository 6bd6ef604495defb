/**
 * What a result shows of an article, in small files by article number, so that an article is found by its number without
 * loading Pagefind: `cards/1086.json.gz` has the articles from Q217200 to Q217399, and who cites the numbers that are not here.
 *
 * `{"articles": {"217215": ["Netif.dll Fails", "Exchange", "1999-03-02"]}, "absent": {"217216": {...}}}`
 */
import type { AbsentNumber, SearchArticle } from '../types.ts'
import { packedFile } from './file-names.ts'

/** Title, product, ISO date (empty where unknown) and type (`kbprb`, empty where unknown) of an article. */
export type ResultCard = [title: string, product: string, date: string, type: string]

/** A cited number that the archive lacks. */
export interface AbsentCard {
  /** Site path of its line in the index of absent articles. */
  page: string
  /** How many articles cite it. */
  total: number
  /** The first of them. */
  citedBy: [number: number, ...card: ResultCard][]
}

/** Cards of one file by article number. */
export interface CardFile {
  articles: Record<string, ResultCard>
  absent?: Record<string, AbsentCard>
}

/** How many numbers one file spans. */
export const cardsPerFile = 200

/** Citing articles shown for an absent one. */
const MOST_CITING = 10

/** Name of the file that has an article's card. */
export function cardFileName(articleNumber: number): string {
  return packedFile('cards', Math.floor(articleNumber / cardsPerFile))
}

/** All card files by name. */
export function makeCardFiles(
  articles: readonly SearchArticle[],
  absent: readonly AbsentNumber[],
): Map<string, CardFile> {
  const files = new Map<string, CardFile>()
  const cards = new Map(articles.map((article) => [article.number, makeCard(article)]))
  const fileOf = (number: number): CardFile => {
    const name = cardFileName(number)
    const file = files.get(name) ?? { articles: {} }
    files.set(name, file)
    return file
  }
  for (const [number, card] of cards) fileOf(number).articles[number] = card
  for (const { number, page, citedBy } of absent) {
    const file = fileOf(number)
    const citing = citedBy.slice(0, MOST_CITING).flatMap((citingNumber): AbsentCard['citedBy'] => {
      const card = cards.get(citingNumber)
      return card ? [[citingNumber, ...card]] : []
    })
    file.absent = { ...file.absent, [number]: { page, total: citedBy.length, citedBy: citing } }
  }
  return files
}

/** The card of one article. */
export function makeCard({ title, productName, modified, issueType }: SearchArticle): ResultCard {
  return [title, productName, modified ?? '', issueType ?? '']
}
