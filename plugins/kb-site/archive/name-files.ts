/** The files that an article was read from, as one text: they stand for its record in keys. */
import type { ArticleSource } from '../../kb-record/types.ts'

/** What is named again for every key that it is part of. */
const names = new WeakMap<readonly ArticleSource[], string>()

/** The files of an article, with their hashes, that of the copy shown first. */
export function nameFiles(sources: readonly ArticleSource[]): string {
  const known = names.get(sources)
  if (known !== undefined) return known
  const name = JSON.stringify(sources)
  names.set(sources, name)
  return name
}
