/** The curated vocabulary of `content/vocabulary/`: services, title prefixes, keywords, technology tokens, products and their names, error codes. */
export { type CodeSense, CodeTable, nameSense } from './code-table.ts'
export { loadVocabulary } from './load-vocabulary.ts'
export type {
  Code,
  CodeFamily,
  DescribedService,
  Keyword,
  Product,
  ProductName,
  TechnologyToken,
  TitlePrefix,
  Vocabulary,
} from './types.ts'
