/** How many words of a raw article its page has to hold: title, applies-to list, body and query words. */
import type { RawArticle } from '../types.ts'

/** The sum over the four parts. */
export function countArticleWords({ title, body, appliesTo, queryWords }: RawArticle): number {
  return title.length + body.length + appliesTo.length + queryWords.length
}
