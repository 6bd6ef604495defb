/**
 * Makes the site's search: Pagefind bundles over the articles' texts, and small static indexes of numbers and names. The
 * site's build says which articles there are, adds the documents that are needed while their pages render, then calls
 * `finish`.
 *
 * `createSearchIndex({ outputFolder: '_site', articles })` -> `_site/search/manifest.json`, `bundles/`, `names/`, `worker.js`
 */
import { mkdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { writeOrKeep } from '../kb-cache/index.ts'
import { type BuiltBundle, BundleThreads } from './bundles/bundle-threads.ts'
import { openSpool, spoolFolderOf } from './bundles/document-spool.ts'
import { listFilters } from './bundles/list-filters.ts'
import { pack } from './bundles/pack.ts'
import { settleAll } from './bundles/settle-all.ts'
import { compileWorker } from './compile-worker.ts'
import { writeSearchPart } from './merge-search.ts'
import { PartIndexer } from './part-indexer.ts'
import { PartStore } from './part-store.ts'
import { type PlannedPart, planIndex } from './plan-index.ts'
import { makeManifest, makeStaticFiles, type StaticContents, writeManifest } from './static/static-files.ts'
import type { SearchArticle, SearchIndex, SearchIndexOptions, SearchReport, SearchSurroundings } from './types.ts'

/**
 * Pagefind's work on a part grows faster than its articles, and one changed article costs a whole part. A bundle may be
 * much larger: every further one costs each query a file for each of its words.
 */
const LIMITS = { part: 2_000, bundle: 250_000 }

/** Parts indexed at once where the options do not say: Pagefind reads documents on one core. */
const CONCURRENCY = Math.min(4, availableParallelism())

/** Articles alone: no pages about what they name, no citations of others. */
const NO_SURROUNDINGS: SearchSurroundings = {
  pageOf: () => null,
  identityOf: () => ({ says: '', names: [] }),
  absent: [],
  services: [],
  spellings: [],
  products: [],
  formerProducts: {},
}

/** An index; nothing is written before `finish` but a folder of documents and parts that wait. */
export function createSearchIndex(options: SearchIndexOptions): SearchIndex {
  const { outputFolder, previousFolder = null, articles, cache, limits = LIMITS, concurrency = CONCURRENCY } = options
  const known = mapByNumber(articles.map(({ article }) => article))
  const spoolFolder = spoolFolderOf(outputFolder)
  const searchFolder = join(outputFolder, 'search')
  const earlierFolder = previousFolder && join(previousFolder, 'search')
  openSpool(spoolFolder)
  const plan = planIndex(articles, limits, cache?.version ?? '')
  const planned = plan.flatMap(({ parts }) => parts)
  const store = new PartStore(spoolFolder, cache?.folder ?? null, planned)
  const fileOf = (part: PlannedPart) => store.fileOf(part)
  const threads = new BundleThreads(concurrency, { spoolFolder, searchFolder, earlierFolder, fileOf })
  const indexer = new PartIndexer(store.missing, (part) => threads.indexPart(part))
  return {
    needs: (number) => indexer.needs(number),
    add(number) {
      if (indexer.needs(number)) indexer.add(number)
    },
    async finish() {
      try {
        const joining = indexer.finish().then(() => {
          store.save()
          return threads.joinBundles(plan, (numbers) =>
            listFilters(numbers.flatMap((number) => known.get(number) ?? [])),
          )
        })
        const report = await writeIndex(options, joining)
        rmSync(spoolFolder, { recursive: true, force: true })
        return report
      } finally {
        await threads.close()
      }
    },
    stop: () => threads.close(),
  }
}

function mapByNumber(articles: readonly SearchArticle[]): Map<number, SearchArticle> {
  const known = new Map<number, SearchArticle>()
  for (const article of articles) {
    if (known.has(article.number)) throw new Error(`found ${article.id} twice, expected each article once`)
    known.set(article.number, article)
  }
  return known
}

/** Static files are made on this thread while others index and join. */
async function writeIndex(options: SearchIndexOptions, joining: Promise<BuiltBundle[]>): Promise<SearchReport> {
  const { outputFolder, previousFolder = null, articles, part } = options
  const all = part === undefined ? articles.map(({ article }) => article) : part
  const making = all && makeFiles(all, options.surroundings ?? NO_SURROUNDINGS)
  const [bundles, files] = await settleAll([joining, making])
  if (part !== undefined) writeSearchPart(bundles, outputFolder)
  const written = files ? await writeAll(files, bundles, outputFolder, previousFolder) : { files: 0, bytes: 0 }
  return report(bundles, (all ?? articles).length, written)
}

async function makeFiles(
  articles: readonly SearchArticle[],
  surroundings: SearchSurroundings,
): Promise<StaticContents> {
  const sorted = [...articles].sort((one, other) => one.number - other.number)
  return makeStaticFiles({ articles: sorted, surroundings, worker: await compileWorker() })
}

interface Written {
  files: number
  bytes: number
}

async function writeAll(
  files: StaticContents,
  bundles: readonly BuiltBundle[],
  outputFolder: string,
  previousFolder: string | null,
): Promise<Written> {
  const manifest = writeManifest(makeManifest(files, bundles), bundles)
  const contents = [...(await packContents(files.contents)), ...manifest]
  let bytes = 0
  for (const [name, content] of contents) {
    const path = join('search', name)
    mkdirSync(join(outputFolder, dirname(path)), { recursive: true })
    writeOrKeep(join(outputFolder, path), content, previousFolder && join(previousFolder, path))
    bytes += content.length
  }
  return { files: contents.length, bytes }
}

/** The files as they are written: those whose names end in `.gz` are packed. */
function packContents(contents: ReadonlyMap<string, string>): Promise<[name: string, content: Buffer][]> {
  return Promise.all(
    Array.from(contents, async ([name, text]): Promise<[string, Buffer]> => {
      const content = Buffer.from(text)
      return [name, name.endsWith('.gz') ? (await pack(content)).packed : content]
    }),
  )
}

function report(bundles: readonly BuiltBundle[], articles: number, fixed: Written): SearchReport {
  return {
    articles,
    bundles: bundles.map(({ name, articles: count, files, bytes }) => ({ path: name, articles: count, files, bytes })),
    files: fixed.files + bundles.reduce((sum, { files }) => sum + files, 0),
    bytes: fixed.bytes + bundles.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
