export { isSearchPart, mergeSearch } from './merge-search.ts'
export { countWordsBeforeBody, renderSearchBody, toSearchDocument } from './search-document.ts'
export { createSearchIndex } from './search-index.ts'
export type {
  IdentityOf,
  IndexedArticle,
  SearchArticle,
  SearchDocumentArticle,
  SearchIndex,
  SearchIndexOptions,
  SearchSurroundings,
} from './types.ts'
