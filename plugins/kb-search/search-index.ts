/**
 * Makes the site's search: Pagefind bundles over the articles' texts, and small static indexes of numbers and names. The
 * site's build says which articles there are, adds the documents that are needed while their pages render, then calls
 * `finish`.
 *
 * `createSearchIndex({ outputFolder: '_site', articles })` -> `_site/search/manifest.json`, `bundles/`, `names/`, `worker.js`
 */
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepFile, writeOrKeep } from '../kb-cache/index.ts'
import { type BuiltBundle, BundleThreads } from './bundles/bundle-threads.ts'
import { listFilters } from './bundles/list-filters.ts'
import { openEarlier } from './bundles/open-earlier.ts'
import { packText } from './bundles/pack.ts'
import { settleAll } from './bundles/settle-all.ts'
import { compileWorker } from './compile-worker.ts'
import { writeSearchPart } from './merge-search.ts'
import { openSpool, spoolFolderOf } from './parts/document-spool.ts'
import { PartIndexer } from './parts/part-indexer.ts'
import { PartStore } from './parts/part-store.ts'
import { type PlannedPart, planIndex } from './plan-index.ts'
import { makeManifest, makeStaticFiles, type StaticContents, writeManifest } from './static/static-files.ts'
import type { SearchArticle, SearchIndex, SearchIndexOptions, SearchSurroundings } from './types.ts'

/**
 * Pagefind's work on a part grows faster than its articles, and one changed article costs a whole part. A bundle may be
 * much larger: every further one costs each query a file for each of its words.
 */
const LIMITS = { part: 2_000, bundle: 250_000 }

/** Files packed at once: enough for the threads that pack, few enough in memory, where each takes a quarter of a megabyte. */
const PACKED_AT_ONCE = 32

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
  const {
    outputFolder,
    previousFolder = null,
    articles,
    cache = null,
    limits = LIMITS,
    surroundings = NO_SURROUNDINGS,
  } = options
  const known = mapByNumber(articles.map(({ article }) => article))
  const spoolFolder = spoolFolderOf(outputFolder)
  const searchFolder = join(outputFolder, 'search')
  const earlierFolder = previousFolder && join(previousFolder, 'search')
  openSpool(spoolFolder)
  const names = surroundings.spellings
  const plan = planIndex(articles, limits, { version: cache?.version ?? '', names })
  const store = new PartStore(spoolFolder, cache?.folder ?? null, plan)
  const fileOf = (part: PlannedPart) => store.fileOf(part)
  const threads = new BundleThreads({ names, spoolFolder, searchFolder, earlierFolder, cache, fileOf })
  const indexer = new PartIndexer(store.missing, (part) => threads.indexPart(part))
  const joinBundles = async (): Promise<BuiltBundle[]> => {
    await indexer.finish()
    store.save()
    const filtersOf = (numbers: readonly number[]) => listFilters(numbers.flatMap((number) => known.get(number) ?? []))
    const bundles = await threads.joinBundles(plan, filtersOf)
    store.removeOthers()
    return bundles
  }
  const finish = async (): Promise<void> => {
    try {
      await writeIndex(options, joinBundles())
      rmSync(spoolFolder, { recursive: true, force: true })
    } finally {
      await threads.close()
    }
  }
  let finished: Promise<void> | undefined
  return {
    needs: (number) => indexer.needs(number),
    add(number) {
      if (indexer.needs(number)) indexer.add(number)
    },
    finish() {
      finished = finish()
      return finished
    },
    async stop() {
      await threads.close()
      await Promise.allSettled([finished])
    },
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
async function writeIndex(options: SearchIndexOptions, joining: Promise<BuiltBundle[]>): Promise<void> {
  const { outputFolder, previousFolder = null, articles, part } = options
  const all = part === undefined ? articles.map(({ article }) => article) : part
  const making = all && makeFiles(all, options)
  const [bundles, files] = await settleAll([joining, making])
  if (part !== undefined) writeSearchPart(bundles, outputFolder)
  if (files) await writeAll(files, bundles, outputFolder, previousFolder)
}

async function makeFiles(articles: readonly SearchArticle[], options: SearchIndexOptions): Promise<StaticContents> {
  const { surroundings = NO_SURROUNDINGS, cache } = options
  const sorted = [...articles].sort((one, other) => one.number - other.number)
  return makeStaticFiles({ articles: sorted, surroundings, worker: await compileWorker(), cache: cache ?? null })
}

async function writeAll(
  files: StaticContents,
  bundles: readonly BuiltBundle[],
  outputFolder: string,
  previousFolder: string | null,
): Promise<void> {
  const placeOf = (name: string): Place => {
    const path = join('search', name)
    const file = join(outputFolder, path)
    mkdirSync(dirname(file), { recursive: true })
    return { file, previous: previousFolder && join(previousFolder, path) }
  }
  const manifest = writeManifest(makeManifest(files, bundles), bundles)
  for (const [name, bytes] of manifest) {
    const { file, previous } = placeOf(name)
    writeOrKeep(file, bytes, previous)
  }
  const contents = [...files.contents]
  while (contents.length > 0) {
    const some = contents.splice(-PACKED_AT_ONCE)
    await Promise.all(some.map(([name, text]) => writeStatic(placeOf(name), Buffer.from(text))))
  }
}

/** Where a file goes, and where the build before has it; null where there was none. */
interface Place {
  file: string
  previous: string | null
}

/** Writes a file, packed where its name ends in `.gz`, but links the one before where that holds the same. */
async function writeStatic({ file, previous }: Place, content: Buffer): Promise<void> {
  if (!file.endsWith('.gz')) writeOrKeep(file, content, previous)
  else if (previous !== null && openEarlier(previous, content)) keepFile(previous, file)
  else writeOrKeep(file, await packText(content), null)
}
