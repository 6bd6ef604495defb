/** An article, and other copies of it. */
import type { EntityKind } from '../../plugins/kb-entities/types.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import type { Html } from '../markup/html.ts'
import type { ArticleLink, NamedLink, QuotedArticle } from './links.ts'
import type { PageBase } from './page-base.ts'

/** One reference out of an article. */
export interface ReferenceView {
  id: string
  /** Of an absent article, the title by which it is cited, null where there is none. */
  title: string | null
  /** The article's page; its line in the index of absent articles where the archive lacks it. */
  url: string
  absent?: true
}

/** A related article with its reasons in words ("both name Netif.dll and Dsamain.exe"). */
export interface RelatedView {
  article: ArticleLink
  reasons: string
}

/** An entity that an article names, as its page lists it. */
export interface EntityLink {
  kind: EntityKind
  /** As readers write it: the display name. */
  name: string
  /** Null where the entity has no page of its own. */
  url: string | null
}

/** What was found when a page's words were compared with those of the file that they come from. */
export interface ArticleChecks {
  /** How many the article has: title, applies-to list, body and query words. */
  words: number
  /** The first that the page lacks or has out of order; null where it has them all. */
  lost: string | null
  /** Lines of the source that the page shows otherwise than printed; each once, in order. */
  misprintedLines: number[]
}

/** The page of one article: its text, and all that the archive knows of it. */
export interface ArticlePage extends PageBase {
  kind: 'article'
  record: ArticleRecord
  /** The title with its entities linked. */
  heading: Html
  /**
   * The body, sections h2 and h3 with ids, completed by `completeBody`. The style sheet knows these:
   * - `pre` with `data-kind` set to its `SetOffKind`;
   * - `p` with class `aside` and its `AsideKind`, `class="aside note"`;
   * - `a` with class `absent` around the number of an article that is not in the archive.
   */
  body: Html
  /** The first words of the body's text, enough of them for a description. */
  opening: string
  /** The query words with their entities linked; null where there are none. */
  queryWords: Html | null
  /**
   * How many words stand before those of the body in what search reads of the article: by it, results find their words on
   * the page. Null on a site without search.
   */
  searchedFrom: number | null
  references: ReferenceView[]
  referencedBy: QuotedArticle[]
  /** What the article says it replaces, or others say it does; and what replaces it. */
  replaces?: ReferenceView[]
  replacedBy?: ReferenceView[]
  related: RelatedView[]
  entities: EntityLink[]
  /** Site paths of the pages of keywords, technology tokens and the year ("1999"), by their text; some have none. */
  termUrls?: ReadonlyMap<string, string>
  /** Pages of other copies whose words differ. */
  editions?: NamedLink[]
  /** Left out where the file could not be read a second time. */
  checks?: ArticleChecks
  /** The neighbours in the list of the article's product, by number. */
  previous?: ArticleLink
  next?: ArticleLink
}

/** A run of words that two editions share, or that only one of them has. */
export interface TextChange {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** A copy of an article whose words differ from those of the article's page. */
export interface EditionPage
  extends PageBase,
    Pick<ArticlePage, 'record' | 'heading' | 'body' | 'opening' | 'queryWords'> {
  kind: 'edition'
  /** From 2. */
  number: number
  articleUrl: string
  /** What the copy that the article's page shows has before this one. */
  reason: 'newer' | 'fuller' | null
  /** From the article's page (removed) to this copy (added). */
  changes: TextChange[]
}
