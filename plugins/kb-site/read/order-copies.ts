/**
 * Which of several copies of an article is shown: the newest of those that have the whole text, then the fullest, then the
 * raw form.
 */
import type { ArticleForm } from '../../kb-parse/index.ts'
import { compareText } from '../addresses/compare-text.ts'
import type { ArticleCopy } from './read-content-file.ts'

/** Lower comes first where two copies say the same. */
const formOrder: Readonly<Record<ArticleForm, number>> = {
  document: 0,
  'front-matter': 1,
  library: 1,
  rendered: 2,
  compuserve: 3,
  'document-number': 3,
  'pss-id': 3,
  msdn: 3,
  readme: 3,
  ftp: 4,
  web: 4,
  wiki: 5,
}

/** A copy with less than this part of the fullest one's text is an excerpt: a readme reprints summaries. */
const PART_OF_EXCERPT = 0.5

/** All copies of one article, in any order, to the order in which they come: the first is shown. */
export function orderCopies<Copy extends ArticleCopy>(copies: readonly Copy[]): Copy[] {
  const fullest = copies.reduce((most, { length }) => Math.max(most, length), 0)
  const isExcerpt = ({ length }: ArticleCopy) => length < fullest * PART_OF_EXCERPT
  return [...copies].sort((a, b) => Number(isExcerpt(a)) - Number(isExcerpt(b)) || compareCopies(a, b))
}

/** Newest, fullest, raw form; then by source and path, so that the choice never depends on the order of reading. */
function compareCopies(a: ArticleCopy, b: ArticleCopy): number {
  return (
    compareText(b.card.modified ?? '', a.card.modified ?? '') ||
    (a.digest === b.digest ? 0 : b.length - a.length) ||
    formOrder[a.source.form] - formOrder[b.source.form] ||
    compareText(a.file.source, b.file.source) ||
    compareText(a.file.path, b.file.path) ||
    a.index - b.index
  )
}
