/** The home page and its ways in. */
import type { ArticleLink, CountedLink, NamedLink } from './links.ts'
import type { PageBase } from './page-base.ts'

/** A way into the archive: an index with a line on it and its largest entries. */
export interface WayIn extends CountedLink {
  description: string
  examples: CountedLink[]
}

/** The page that everything begins at. */
export interface HomePage extends PageBase {
  kind: 'home'
  /** Articles of the archive. */
  articleCount: number
  /** One of each thing that can be searched for: a number, a file, a code. */
  examples: NamedLink[]
  /** What the archive holds in a few numbers. */
  figures: CountedLink[]
  products: CountedLink[]
  mostCited: { article: ArticleLink; count: number }[]
  ways: WayIn[]
  /** The indexes that are no way of their own. */
  otherIndexes: CountedLink[]
  /** Articles by year of their last change, for the picture of the archive over time. */
  years?: CountedLink[]
}
