/**
 * Reads the articles of one file.
 *
 * When: for each file of an archive, whatever it holds. In: a file's bytes. Out: its articles in order, each with a
 * tree; or the reason why the file, or a part of it, gives none. Never throws.
 */
import type { VFile } from 'vfile'
import { ArticleFile } from './article-file.ts'
import type { BodyMemory } from './documents/body-memory.ts'
import type { ReadResult } from './types.ts'

/** @param memory of the files before this one; a body that it holds keeps the places that it had there */
export function readArticles(bytes: Uint8Array, file: VFile, memory: BodyMemory | null = null): ReadResult {
  const opened = new ArticleFile(bytes)
  opened.report(file)
  const articles = Array.from({ length: opened.count }, (_, index) => opened.parse(index, file, memory))
  return {
    encoding: opened.encoding,
    articles: articles.filter((article) => article !== null),
    rejections: [...opened.rejections],
  }
}
