/** The files that an article was read from, as one text: they stand for its record in keys. */
import type { ArticleSource } from '../../kb-record/types.ts'

/** The files of an article, with their hashes, that of the copy shown first. */
export function nameFiles(sources: readonly ArticleSource[]): string {
  return JSON.stringify(sources)
}
