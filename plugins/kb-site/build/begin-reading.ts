/** What the first pass needs before it reads a file: the list of all files, what is known of words, and the workers. */
import { findSources, type Source } from '../../kb-sources/find-sources.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import { loadVocabulary } from '../../kb-vocabulary/index.ts'
import type { CodeCache } from '../cache/code-cache.ts'
import type { ContentCache } from '../cache/site-cache.ts'
import { takeSpare } from '../cache/spare-site.ts'
import { listStampedFiles, type StampedListing } from '../list/list-stamped-files.ts'
import { findContent } from '../options/find-content.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { compileOverrides } from '../overrides/compile-overrides.ts'
import { OpenFiles } from '../read/open-files.ts'
import type { Contents } from '../read/packed-content.ts'
import type { Prose } from '../read/read-prose.ts'
import { compileVocabulary, type SiteVocabulary } from '../read/site-vocabulary.ts'
import { ArticleTexts } from '../render/article-texts.ts'
import { makeWorkerCode, startWorkers, type WorkerPool } from '../workers/worker-pool.ts'

/** Listing a source counts for so many files to read: each is worth a worker of its own. */
const workOfSource = 500

/** A first pass that has begun; whoever asked for it closes the pool. */
export interface BegunReading {
  sources: readonly Source[]
  listing: StampedListing
  vocabulary: SiteVocabulary
  prose: Prose
  /** Of all modules in place of components; null where there is none. */
  overridesHash: string | null
  /** Finds what articles say, which the archive asks for when it needs it. */
  contents: Contents
  pool: WorkerPool
  /** Settled when nothing but pages is left where the site is made: workers see to it while this thread reads. */
  stripped: Promise<void>
}

/** Lists the files of all sources. `cache` is null where nothing is kept from build to build. */
export async function beginReading(
  options: SiteOptions,
  prose: Prose,
  cache: ContentCache | null,
): Promise<BegunReading> {
  const { contentFolder, outputFolder, previousFolder, progress } = options
  const make: CodeCache['find'] = (name, work) => cache?.code.find(name, work) ?? Promise.resolve(work())
  // Begun first: it is a program of its own that runs beside what follows.
  const code = make('worker', makeWorkerCode)
  const sources = findSources(contentFolder, options.articleFolders)
  const loaded = await make('vocabulary', () => loadVocabulary(findContent(contentFolder, 'vocabulary')))
  const fragmentFolder = cache?.readings.fragmentFolder ?? fragmentFolderOf(outputFolder)
  const { modules: overrides, hash: overridesHash } = await compileOverrides(options.overrides)
  const shared = { outputFolder, previousFolder, fragmentFolder, sources, vocabulary: loaded, overrides }
  const pool = startWorkers({ code: await code, ...shared }, sources.length * workOfSource)
  try {
    progress.stage('list')
    const listed = listStampedFiles(sources, pool.listFiles)
    const stripped = takeStaging(options) ? pool.stripSpare(outputFolder) : Promise.resolve()
    // A failure is told when it is awaited, not as an unhandled rejection before.
    stripped.catch(() => {})
    await cache?.readings.load()
    const listing = addGone(await listed, [...options.gone, ...prose.skipped])
    const vocabulary = compileVocabulary(loaded)
    const contents = new ArticleTexts(fragmentFolder, new OpenFiles(), vocabulary)
    return { sources, listing, vocabulary, prose, overridesHash, contents, pool, stripped }
  } catch (error) {
    await pool.close()
    throw error
  }
}

/** Where fragments and records stand during a build that keeps nothing. */
export function fragmentFolderOf(outputFolder: string): string {
  return `${outputFolder}.fragments`
}

/** Whether the site is made from what another left behind. */
function takeStaging({ cacheFolder, outputFolder, previousFolder }: SiteOptions): boolean {
  return cacheFolder !== null && previousFolder !== null && takeSpare(cacheFolder, previousFolder, outputFolder)
}

/** Adds files that gave nothing before the articles are read; one that is there again is read as usual. */
function addGone({ files, skipped, stamps }: StampedListing, gone: readonly SkippedPath[]): StampedListing {
  const missing = new Map(gone.map((file) => [`${file.source}/${file.path}`, file]))
  for (const { source, path } of files) missing.delete(`${source}/${path}`)
  return { files, skipped: [...skipped, ...missing.values()], stamps }
}
