/** The search documents of an archive, read anew for benchmarks: each article once, as the site's build would add it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { readArticles } from '../plugins/kb-parse/index.ts'
import { type SearchArticle, toSearchDocument } from '../plugins/kb-search/index.ts'
import { articlePath } from '../plugins/kb-site/site-paths.ts'

/** One article with its document. */
export interface BenchDocument {
  article: SearchArticle
  html: string
}

/** Reads every file below a folder, in order of their paths; of several copies of an article the first counts. */
export function* readDocuments(contentFolder: string): Generator<BenchDocument> {
  const seen = new Set<number>()
  for (const path of readdirSync(contentFolder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(?:md|txt)$/i.test(path)) continue
    const { articles } = readArticles(readFileSync(join(contentFolder, path)), new VFile({ path }))
    for (const { metadata, tree } of articles) {
      if (seen.has(metadata.number)) continue
      seen.add(metadata.number)
      yield { article: toArticle(metadata), html: toSearchDocument(metadata, tree) }
    }
  }
}

/** Without the names that it mentions: they cost the index little. */
function toArticle(metadata: Omit<SearchArticle, 'url' | 'citedBy' | EntityField>): SearchArticle {
  const { id, number, title, product, issueType, modified } = metadata
  const none = { dlls: [], executables: [], services: [], errorCodes: [], eventIds: [] }
  return { id, number, title, product, issueType, modified, url: articlePath(number), citedBy: 0, ...none }
}

type EntityField = 'dlls' | 'executables' | 'services' | 'errorCodes' | 'eventIds'
