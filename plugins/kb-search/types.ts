/** The public shapes of `kb-search`: what it reads of an article, and an index in the making. */
import type { Service } from '../kb-entities/types.ts'
import type { SpellingEntry } from './ranking/spellings.ts'
import type { IndexCache } from './static/kept-index.ts'

/**
 * What a search document is made of besides the article's tree. An article record fits.
 */
export interface SearchDocumentArticle {
  title: string
  /** As PRODUCT lines spell it. */
  product: { code: string | null; name: string }
  /** The version line as it stands, `winnt:5.5 SP2`. */
  versionsLine: string
  queryWords: readonly string[]
  appliesTo: readonly string[]
}

/** Kinds of names that articles are found by and that may have pages. */
export type NamedKind = 'dll' | 'executable' | 'otherFile' | 'service' | 'errorCode' | 'event' | 'registryKey'

/** Site path, without the prefix, of the page or line about a name; null where there is none. */
export type PageOf = (kind: NamedKind, name: string) => string | null

/** A cited number whose article the archive lacks. */
export interface AbsentNumber {
  number: number
  /** Site path of its line in the index of absent articles. */
  page: string
  /** Numbers of the citing articles, sorted. */
  citedBy: readonly number[]
}

/** What search knows of the archive besides its articles. */
export interface SearchSurroundings {
  pageOf: PageOf
  identityOf: IdentityOf
  absent: readonly AbsentNumber[]
  /** The vocabulary of services, for the extractors that read pasted texts in the browser. */
  services: readonly Service[]
  /** Names of products with several writings. */
  spellings: readonly SpellingEntry[]
  /** Products that have a page. */
  products: readonly (readonly [name: string, page: string, articles: number])[]
  /** Names that filtered by a product once or stand in its articles, in lower case, to the one name that it has now. */
  formerProducts: Readonly<Record<string, string>>
}

/** What a thing is. */
export interface Identity {
  /** In one line, "STOP code IRQL_NOT_LESS_OR_EQUAL: A driver touched..."; empty where nothing is known. */
  says: string
  /** Other names by which a reader looks for it, `IRQL_NOT_LESS_OR_EQUAL`. */
  names: readonly string[]
}

/** Tells what a thing is that articles name. */
export type IdentityOf = (kind: NamedKind, name: string) => Identity

/** What the index keeps of an article besides its document: how results show it, and the identifiers that lead to it. */
export interface SearchArticle {
  /** `Q217215` */
  id: string
  number: number
  /** Site path without the prefix, `/kb/217/Q217215/`. */
  url: string
  title: string
  /** As the site names it. */
  productName: string
  issueType: string | null
  /** ISO date of the last change. */
  modified: string | null
  /** Lower case, `netif.dll`. */
  dlls: readonly string[]
  /** Lower case, `dsamain.exe`. */
  executables: readonly string[]
  /** Lower case, `mqac.sys`. */
  otherFiles: readonly string[]
  services: readonly { name: string; key: string | null }[]
  /** `0x80040154` */
  errorCodes: readonly string[]
  eventIds: readonly number[]
  /** Whole paths, a value's name as the last part. */
  registryKeys: readonly string[]
  queryWords: readonly string[]
  /** How many articles of the archive refer to this one. */
  citedBy: number
}

/** An article to be indexed. */
export interface IndexedArticle {
  article: SearchArticle
  /** Equal for documents that come out the same; the document itself is needed only where its part of the index is made. */
  documentKey: string
}

/**
 * An index in the making: documents go in one by one, in any order, and are indexed as soon as all of their part are there;
 * `finish` writes it.
 */
export interface SearchIndex {
  /** Whether the document of an article, by its number, is needed: parts of the index that are as they were are kept. */
  needs(number: number): boolean
  /**
   * Says that an article's search document, as `toSearchDocument` gives it, is in the spool (`spoolDocuments`); one that is
   * not needed is left out.
   * @throws Error when it comes twice
   */
  add(number: number): void
  /** Builds the bundles and the static indexes. @throws Error when a document is missing, or Pagefind fails, with what it said */
  finish(): Promise<void>
  /** Gives up what is under way; nothing is written any more when it resolves. */
  stop(): Promise<void>
}

/** What is indexed, and where the index goes. */
export interface SearchIndexOptions {
  /** The site's output folder; the index goes to its `search/`. */
  outputFolder: string
  /**
   * The output folder of a build before by the same code, whose files are linked where they come out the same; none where null
   * or left out.
   */
  previousFolder?: string | null
  /** All that are to be indexed, in any order. */
  articles: readonly IndexedArticle[]
  /** What of the archive is no article; nothing where left out. */
  surroundings?: SearchSurroundings
  /** Where parts of the index are kept for the next build, and the version of the code that makes them; nothing is kept where left out. */
  cache?: IndexCache
  /**
   * Where several machines index a part each: for the first, which writes the static files, all articles of the archive;
   * null for the others. `mergeSearch` joins the parts. Left out where the index is whole.
   */
  part?: readonly SearchArticle[] | null
  /** Most articles of a part, which bounds memory and what one changed article costs, and of a bundle. 2,000 and 250,000 by default. */
  limits?: { part: number; bundle: number }
}
