/** The part of Pagefind's script that the worker uses; the script stands beside each bundle and is loaded at run time. */

/** One page that Pagefind found. */
export interface PagefindResult {
  /** The article's number in base 36, as the bundles are written. */
  id: string
  score: number
  /** Positions of the matching words. */
  words: number[]
  matchedMetaFields?: string[]
  data(): Promise<PagefindFragment>
}

/** What Pagefind keeps of a page. */
export interface PagefindFragment {
  url: string
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
  anchors: { element: string; id: string; text: string; location: number }[]
}

export interface PagefindOptions {
  basePath?: string
  baseUrl?: string
  metaCacheTag?: string
  ranking?: object
}

/** Pagefind's module. */
export interface PagefindModule {
  options(options: PagefindOptions): Promise<void>
  init(): Promise<void>
  mergeIndex(path: string, options: PagefindOptions): Promise<void>
  search(term: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: PagefindResult[] }>
}
