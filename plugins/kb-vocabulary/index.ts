/** The curated vocabulary of `content/vocabulary/`: services, title prefixes, keywords, technology tokens, products and their names, error codes, keys of the registry. */
export { type CodeSense, CodeTable, nameSense } from './code-table.ts'
export { loadVocabulary } from './load-vocabulary.ts'
export { type KnownKey, RegistryTable } from './registry-table.ts'
export type {
  Code,
  CodeFamily,
  DescribedService,
  Keyword,
  Product,
  ProductName,
  TitlePrefix,
  Vocabulary,
} from './types.ts'
