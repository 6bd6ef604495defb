/** The search documents of an archive, read anew for benchmarks: each article once, as the site's build would add it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { readArticles } from '../plugins/kb-parse/index.ts'
import { renderSearchBody, type SearchArticle, toSearchDocument } from '../plugins/kb-search/index.ts'
import { articlePath } from '../plugins/kb-site/addresses/site-paths.ts'

/** One article with its document. */
export interface BenchDocument {
  article: SearchArticle
  html: string
}

/** Articles go in without the names that they mention, which cost the index little. */
const NO_NAMES = {
  dlls: [],
  executables: [],
  otherFiles: [],
  services: [],
  errorCodes: [],
  eventIds: [],
  registryKeys: [],
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
      const named = { ...metadata, productName: metadata.product.name }
      const html = toSearchDocument({ ...named, ...NO_NAMES }, renderSearchBody(tree))
      yield { article: toArticle(named), html }
    }
  }
}

function toArticle(metadata: Omit<SearchArticle, 'url' | 'citedBy' | keyof typeof NO_NAMES>): SearchArticle {
  const { id, number, title, productName, issueType, modified, queryWords } = metadata
  const url = articlePath(number)
  return { id, number, title, productName, issueType, modified, queryWords, url, citedBy: 0, ...NO_NAMES }
}
