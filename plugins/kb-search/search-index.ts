/**
 * Makes the site's search: Pagefind bundles over the articles' texts, and small static indexes of numbers and names. The
 * site's build adds every article as its page renders, then calls `finish`.
 *
 * `createSearchIndex({ outputFolder: '_site' })` -> `_site/search/manifest.json`, `bundles/`, `cards/`, `names/`, `worker.js`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { bundleWorker } from './bundle-worker.ts'
import { type BuiltBundle, buildBundles } from './bundles/build-bundles.ts'
import { DocumentSpool } from './bundles/document-spool.ts'
import { writeSearchPart } from './merge-search.ts'
import { makeStaticFiles } from './static/static-files.ts'
import type { SearchArticle, SearchIndex, SearchIndexOptions, SearchReport, SearchSurroundings } from './types.ts'

/**
 * A part of 16,000 articles keeps Pagefind's process below 2.5 GB. A bundle may be much larger: every further one costs
 * each query a file for each of its words.
 */
const LIMITS = { part: 16_000, bundle: 250_000 }

/** Parts indexed at once where the options do not say: Pagefind reads documents on one core, each up to 2.5 GB. */
const CONCURRENCY = Math.min(4, availableParallelism())

/** Articles alone: no pages about what they name, no citations of others. */
const NO_SURROUNDINGS: SearchSurroundings = { pageOf: () => null, absent: [], services: [] }

/** An empty index; nothing is written before the first article but an empty folder for waiting documents. */
export function createSearchIndex({
  outputFolder,
  surroundings = NO_SURROUNDINGS,
  part,
  concurrency = CONCURRENCY,
  limits = LIMITS,
}: SearchIndexOptions): SearchIndex {
  const folder = join(outputFolder, 'search')
  const spoolFolder = join(folder, '.spool')
  const spool = new DocumentSpool(spoolFolder)
  const articles = new Map<number, SearchArticle>()
  let finished = false
  return {
    async add(article, html) {
      if (finished) throw new Error(`found ${article.id} after the index was finished, expected nothing more`)
      if (articles.has(article.number)) throw new Error(`found ${article.id} twice, expected each article once`)
      const { number, url, modified } = article
      articles.set(number, article)
      spool.add({ number, url, modified, html })
    },
    async finish() {
      finished = true
      spool.flush()
      const bundlesFolder = join(folder, 'bundles')
      mkdirSync(bundlesFolder, { recursive: true })
      const bundles = await buildBundles({ spoolFolder, bundlesFolder, counts: spool.counts, concurrency, limits })
      spool.remove()
      if (part !== undefined) writeSearchPart(bundles, outputFolder)
      if (part === null) return report(bundles, articles.size, { files: 0, bytes: 0 })
      const sorted = [...(part ?? articles.values())].sort((one, other) => one.number - other.number)
      const contents = makeStaticFiles({ articles: sorted, bundles, surroundings, worker: await bundleWorker() })
      return report(bundles, sorted.length, writeAll(folder, contents))
    },
  }
}

interface Written {
  files: number
  bytes: number
}

function writeAll(folder: string, contents: ReadonlyMap<string, string>): Written {
  let bytes = 0
  for (const [name, content] of contents) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
    bytes += Buffer.byteLength(content)
  }
  return { files: contents.size, bytes }
}

function report(bundles: readonly BuiltBundle[], articles: number, fixed: Written): SearchReport {
  return {
    articles,
    bundles: bundles.map(({ name, articles: count, files, bytes }) => ({ path: name, articles: count, files, bytes })),
    files: fixed.files + bundles.reduce((sum, { files }) => sum + files, 0),
    bytes: fixed.bytes + bundles.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
