/** The public shapes of `kb-search`: what it reads of an article, and what it says of a finished index. */

/**
 * What a search document is made of besides the article's tree. An article record fits.
 */
export interface SearchDocumentArticle {
  number: number
  title: string
  product: { code: string | null; name: string }
  /** The version line as it stands, `winnt:5.5 SP2`. */
  versionsLine: string
  /** The trailer's issue type, `kbprb`. */
  issueType: string | null
  /** ISO date of the last change. */
  modified: string | null
  queryWords: readonly string[]
  appliesTo: readonly string[]
}

/** What the index keeps of an article besides its document: how results show it, and the identifiers that lead to it. */
export interface SearchArticle {
  /** `Q217215` */
  id: string
  number: number
  /** Site path without the prefix, `/kb/217/Q217215/`. */
  url: string
  title: string
  product: { code: string | null; name: string }
  issueType: string | null
  /** ISO date of the last change. */
  modified: string | null
  /** Lower case, `netif.dll`. */
  dlls: readonly string[]
  /** Lower case, `dsamain.exe`. */
  executables: readonly string[]
  services: readonly { name: string; key: string | null }[]
  /** `0x80040154` */
  errorCodes: readonly string[]
  eventIds: readonly number[]
  /** How many articles of the archive refer to this one. */
  citedBy: number
}

/** One finished bundle of the full-text index. */
export interface BundleReport {
  /** Folder below `search/`, named after its range and content. */
  path: string
  articles: number
  files: number
  bytes: number
}

/** What `finish` says of the index. */
export interface SearchReport {
  articles: number
  bundles: BundleReport[]
  /** All files below `search/`, and their bytes. */
  files: number
  bytes: number
}

/** An index in the making: articles go in one by one, in any order, then `finish` writes it. */
export interface SearchIndex {
  /**
   * Takes one article with its search document, as `toSearchDocument` gives it.
   * @throws Error when the same article number comes twice or the index is finished
   */
  add(article: SearchArticle, html: string): Promise<void>
  /** Builds the bundles and the static indexes. @throws Error when Pagefind fails, with what it said */
  finish(): Promise<SearchReport>
}

/** Where the index goes, and how much of the machine it may take. */
export interface SearchIndexOptions {
  /** The site's output folder; the index goes to its `search/`. */
  outputFolder: string
  /** Parts indexed at the same time; each takes up to 2.5 GB. One for each core by default, four at most. */
  concurrency?: number
  /** Most articles of a part, which bounds memory, and of a bundle. 16,000 and 250,000 by default. */
  limits?: { part: number; bundle: number }
}
