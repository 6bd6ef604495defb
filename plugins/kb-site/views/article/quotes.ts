/** How articles speak of each other and of what they name, out of the quotes that the first pass kept. */
import type { QuotedArticle } from '../../../../layouts/types.ts'
import { compareText } from '../../addresses/compare-text.ts'
import type { ArchiveOutline, ListedRecord } from '../../archive/outline.ts'
import { toArticleLink } from './article-links.ts'

/** An article as a list entry, with the sentence in which it names an article, code or event. */
export function quoteArticle(archive: Pick<ArchiveOutline, 'articles'>, id: string, name: string): QuotedArticle[] {
  const article = archive.articles.get(id)
  return article ? [quoteRecord(archive, article.card, name)] : []
}

/** The same for an article of the archive. */
export function quoteRecord(
  archive: Pick<ArchiveOutline, 'articles'>,
  record: ListedRecord,
  name: string,
): QuotedArticle {
  const quotes = archive.articles.get(record.id)?.extracts.quotes
  const sentence = quotes?.find((quote) => quote.name === name)?.sentence
  return { ...toArticleLink(record), ...(sentence && { sentence }) }
}

/** The title by which most of the given articles cite another; null where none gives one. */
export function citedTitle(
  archive: Pick<ArchiveOutline, 'articles'>,
  citing: readonly string[],
  id: string,
): string | null {
  const counts = new Map<string, number>()
  for (const other of citing) {
    const title = archive.articles.get(other)?.extracts.quotes.find(({ name }) => name === id)?.title
    if (title) counts.set(title, (counts.get(title) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))
  return best?.[0] ?? null
}
