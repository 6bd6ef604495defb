/** The curated vocabulary of `content/vocabulary/`: services, title prefixes, keywords, technology tokens, products and their names. */
export { loadVocabulary } from './load-vocabulary.ts'
export type { Keyword, Product, ProductName, TechnologyToken, TitlePrefix, Vocabulary } from './types.ts'
