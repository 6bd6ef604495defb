/** The vocabulary in the forms that the site needs, and the words that it adds to a record. */
import { join } from 'node:path'
import { compileServices, type ServiceMatcher } from '../kb-entities/index.ts'
import type { Service } from '../kb-entities/types.ts'
import type { ArticleMetadata } from '../kb-parse/types.ts'
import { loadVocabulary } from '../kb-vocabulary/index.ts'

/** Vocabulary, compiled. */
export interface SiteVocabulary {
  services: ServiceMatcher
  serviceByName: ReadonlyMap<string, Service>
  /** From a program's file name to the names of the services that it runs. */
  servicesByExecutable: ReadonlyMap<string, readonly string[]>
  products: ReadonlyMap<string, { name: string; description: string }>
  titlePrefixes: ReadonlyMap<string, { meaning: string; issueType: string | null }>
  /** What keywords, technology tokens and issue types mean, by their text in lower case. */
  meanings: Readonly<Record<string, string>>
}
