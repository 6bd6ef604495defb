/** Links as pages show them: each with what a reader sees before following it. */

/** A link to any page of the site. `url` is a site path without the prefix. */
export interface NamedLink {
  name: string
  url: string
}

/** A link to any page, with how many articles it leads to. */
export interface CountedLink extends NamedLink {
  count: number
  /** The fragment under which the entry itself can be linked to. */
  id?: string
}

/** One step of the way up to a page, from below the home page, which begins every way, down to the page's parent. */
export type Breadcrumb = NamedLink

/** A link to an article by its number. `url` is a site path without the prefix. */
export interface ArticleNumber {
  id: string
  url: string
}

/** A link to an article, as lists show it. */
export interface ArticleLink extends ArticleNumber {
  title: string
  modified: string | null
}

/** An article in a list, with the sentence in which it names what the list is about, where there is one. */
export interface QuotedArticle extends ArticleLink {
  sentence?: string
}

/** An article in a list that is sorted by citations, with how many articles cite it. */
export interface ListedArticle extends QuotedArticle {
  citations?: number
}
