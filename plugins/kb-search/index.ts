export { isSearchPart, mergeSearch } from './merge-search.ts'
export { toSearchDocument } from './search-document.ts'
export { createSearchIndex } from './search-index.ts'
export type {
  BundleReport,
  SearchArticle,
  SearchDocumentArticle,
  SearchIndex,
  SearchIndexOptions,
  SearchReport,
  SearchSurroundings,
} from './types.ts'
