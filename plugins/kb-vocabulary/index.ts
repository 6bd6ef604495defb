/** The curated vocabulary of `content/vocabulary/`: services, title prefixes, keywords, technology tokens, products. */
export { loadVocabulary } from './load-vocabulary.ts'
export type { Keyword, Product, TechnologyToken, TitlePrefix, Vocabulary } from './types.ts'
