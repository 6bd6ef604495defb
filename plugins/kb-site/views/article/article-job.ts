/** The pages of articles and editions with what their views leave open: their text, which rendering reads and links. */
import type { ArticlePage, EditionPage } from '../../../../layouts/types.ts'
import type { ArticleRecord } from '../../../kb-record/types.ts'
import type { TermLines } from '../../addresses/term-lines.ts'
import type { FragmentPlace } from '../../fragments/fragment-files.ts'
import type { CopyPlace } from '../../read/copy-place.ts'
import type { LinkTargets } from '../link-targets.ts'

/** The parts of a page that come from the article's text, which is still in its file. */
export type TextParts = 'heading' | 'body' | 'opening' | 'queryWords'

/** What a worker makes of the record. */
export type RecordParts = 'record' | 'entities' | 'termUrls' | 'searchedFrom'

/** What a worker needs to render one article: the page but for its text, where the text stands, and the links. */
export interface ArticleJob {
  /** With where those of its tokens lead that have no list. */
  page: Omit<ArticlePage, TextParts | RecordParts> & { termLines: TermLines }
  record: ArticleRecord
  copy: CopyPlace
  /** Of `copy`, as `Article` has it. */
  fragment: FragmentPlace | null
  targets: LinkTargets
}

/** The same for another edition; `shown` is where the text of the article's page stands. */
export interface EditionJob {
  page: Omit<EditionPage, TextParts | 'record' | 'changes'>
  record: ArticleRecord
  copy: CopyPlace
  shown: CopyPlace
  targets: LinkTargets
}
