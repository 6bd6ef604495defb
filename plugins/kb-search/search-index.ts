/**
 * Makes the site's search: Pagefind bundles over the articles' texts, and small static indexes of numbers and names. The
 * site's build adds every article as its page renders, then calls `finish`.
 *
 * `createSearchIndex({ outputFolder: '_site' })` -> `_site/search/manifest.json`, `bundles/`, `cards/`, `names/`, `worker.js`
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleWorker } from './bundle-worker.ts'
import type { BuiltBundle } from './bundles/build-bundle.ts'
import { DocumentSpool } from './bundles/document-spool.ts'
import { planBundles } from './bundles/plan-bundles.ts'
import { runBundles } from './bundles/run-bundles.ts'
import { makeCardFiles } from './static/article-cards.ts'
import { findCommonWords } from './static/common-words.ts'
import { countFilters, type SearchManifest } from './static/manifest.ts'
import { makeNameIndex } from './static/name-index.ts'
import type { SearchArticle, SearchIndex, SearchIndexOptions, SearchReport } from './types.ts'

/** Articles of one bundle: Pagefind's process then stays below 2.5 GB. */
const BUNDLE_LIMIT = 16_000

/** Bundles built at once where the options do not say. */
const CONCURRENCY = 2

/** An empty index; nothing is written before the first article but an empty folder for waiting documents. */
export function createSearchIndex({ outputFolder, concurrency = CONCURRENCY }: SearchIndexOptions): SearchIndex {
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
      await bundleWorker(join(folder, 'worker.js'))
      const bundlesFolder = join(folder, 'bundles')
      mkdirSync(bundlesFolder, { recursive: true })
      const ranges = planBundles(spool.counts, BUNDLE_LIMIT)
      const tasks = ranges.map((range) => ({ range, spoolFolder, bundlesFolder }))
      const bundles = await runBundles(tasks, concurrency)
      spool.remove()
      const sorted = [...articles.values()].sort((one, other) => one.number - other.number)
      return report(bundles, sorted.length, writeStaticFiles(folder, sorted, bundles))
    },
  }
}

interface Written {
  files: number
  bytes: number
}

function writeStaticFiles(
  folder: string,
  articles: readonly SearchArticle[],
  bundles: readonly BuiltBundle[],
): Written {
  const names = makeNameIndex(articles)
  const contents = new Map<string, string>()
  for (const [name, file] of makeCardFiles(articles)) contents.set(name, JSON.stringify(file))
  for (const [index, file] of names.files.entries()) contents.set(`names/${index}.json`, JSON.stringify(file))
  const manifest: Omit<SearchManifest, 'version'> = {
    articles: articles.length,
    bundles: bundles.map(({ name, range, articles: count }) => ({ name, ...range, articles: count })),
    firstKeys: names.firstKeys,
    commonWords: findCommonWords(
      bundles.map(({ frequentWords }) => frequentWords),
      articles.length,
    ),
    filters: countFilters(articles),
  }
  const version = hashOf([...contents.values(), JSON.stringify(manifest)])
  contents.set('manifest.json', JSON.stringify({ version, ...manifest }))
  for (const name of ['cards', 'names']) rmSync(join(folder, name), { recursive: true, force: true })
  return writeAll(folder, contents)
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

function hashOf(contents: readonly string[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 8)
}

function report(bundles: readonly BuiltBundle[], articles: number, fixed: Written): SearchReport {
  return {
    articles,
    bundles: bundles.map(({ name, articles: count, files, bytes }) => ({ path: name, articles: count, files, bytes })),
    files: fixed.files + bundles.reduce((sum, { files }) => sum + files, 0),
    bytes: fixed.bytes + bundles.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
