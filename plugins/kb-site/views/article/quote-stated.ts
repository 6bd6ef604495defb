/** What an article states of an entity as a line of its page, with the article as its source. */
import type { IdentitySource, IdentityView } from '../../../../layouts/types.ts'
import type { Stated } from '../../archive/collect-statements.ts'
import type { ArchiveOutline } from '../../archive/outline.ts'

/** The line, which begins with `kind`: `Event of Widget: "It stopped." (Q1 and 3 more)`. */
export function quoteStated(kind: string, said: Stated, archive: ArchiveOutline): IdentityView {
  const { label, text, count } = said
  return { kind, name: label, text, isQuote: true, sources: sourcesOf(said, archive), others: count - 1 }
}

/** The article whose words these are. */
export function sourcesOf({ article }: Pick<Stated, 'article'>, { articles }: ArchiveOutline): IdentitySource[] {
  const card = articles.get(article)?.card
  return card ? [{ name: card.id, url: card.url }] : []
}
