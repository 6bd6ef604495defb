/** How many words of a raw article its page has to hold: title, applies-to list, body, query words and categories. */
import type { RawArticle } from '../types.ts'

/** The sum over the five parts. */
export function countArticleWords({ title, body, appliesTo, queryWords, categories }: RawArticle): number {
  return title.length + body.length + appliesTo.length + queryWords.length + categories.length
}
