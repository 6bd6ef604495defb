/** The first pass as a whole: from the sources' files to all that pages are made from. */
import { setImmediate } from 'node:timers/promises'
import { findSources } from '../../kb-sources/find-sources.ts'
import type { ContentFile, SkippedPath } from '../../kb-sources/list-content-files.ts'
import { loadVocabulary } from '../../kb-vocabulary/index.ts'
import { collectBuilds } from '../archive/collect-builds.ts'
import { collectChanges } from '../archive/collect-changes.ts'
import { collectStatements } from '../archive/collect-statements.ts'
import { collect } from '../archive/collections.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { CodeCache } from '../cache/code-cache.ts'
import type { ContentCache } from '../cache/site-cache.ts'
import { takeSpare } from '../cache/spare-site.ts'
import { listStampedFiles, type StampedListing } from '../list/list-stamped-files.ts'
import { findContent } from '../options/find-content.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { compileOverrides } from '../overrides/compile-overrides.ts'
import { OpenFiles } from '../read/open-files.ts'
import type { Contents } from '../read/packed-content.ts'
import { readProse } from '../read/read-prose.ts'
import { compileVocabulary } from '../read/site-vocabulary.ts'
import { ArticleTexts } from '../render/article-texts.ts'
import { makeWorkerCode, startWorkers, type WorkerPool } from '../workers/worker-pool.ts'
import { describeSite } from './describe-site.ts'
import { readArchive } from './read-archive.ts'

/** Listing a source counts for so many files to read: each is worth a worker of its own. */
const workOfSource = 500

/** What pages are made from, and the workers that can make them; whoever asked for it closes the pool. */
export interface ReadContent {
  content: SiteContent
  /** Finds what articles say, which the archive asks for when it needs it. */
  contents: Contents
  pool: WorkerPool
  /** The files of all sources as they were listed. */
  files: readonly ContentFile[]
  /** Settled when nothing but pages is left where the site is made: workers see to it while this thread reads. */
  stripped: Promise<void>
}

/** Reads all sources. `cache` is null where nothing is kept from build to build. */
export async function readContent(options: SiteOptions, cache: ContentCache | null): Promise<ReadContent> {
  const { contentFolder, outputFolder, previousFolder, progress } = options
  const make: CodeCache['find'] = (name, work) => cache?.code.find(name, work) ?? Promise.resolve(work())
  // Begun first: it is a program of its own that runs beside what follows.
  const code = make('worker', makeWorkerCode)
  const sources = findSources(contentFolder, options.articleFolders)
  const vocabulary = await make('vocabulary', () => loadVocabulary(findContent(contentFolder, 'vocabulary')))
  const prose = readProse(findContent(contentFolder, 'pages'))
  const fragmentFolder = cache?.readings.fragmentFolder ?? fragmentFolderOf(outputFolder)
  const { modules: overrides, hash } = await compileOverrides(options.overrides)
  const setup = { code: await code, outputFolder, previousFolder, fragmentFolder, sources, vocabulary, overrides }
  const pool = startWorkers(setup, sources.length * workOfSource)
  try {
    progress.stage('list')
    const listed = listStampedFiles(sources, pool.listFiles)
    const stripped = takeStaging(options) ? pool.stripSpare(outputFolder) : Promise.resolve()
    // A failure is told when it is awaited, not as an unhandled rejection before.
    stripped.catch(() => {})
    await cache?.readings.load()
    const listing = addGone(await listed, [...options.gone, ...prose.skipped])
    const compiled = compileVocabulary(vocabulary)
    const contents = new ArticleTexts(fragmentFolder, new OpenFiles(), compiled)
    const archive = await readArchive(sources, listing, prose, pool, contents, cache, progress)
    await setImmediate()
    const lists = { builds: collectBuilds(archive), stated: collectStatements(archive) }
    const browsed = { archive, collections: collect(archive, compiled), ...lists }
    const changes = options.changesSince === null ? null : await collectChanges(options.changesSince, archive)
    const content = { ...browsed, vocabulary: compiled, site: describeSite(options, browsed, hash), prose, changes }
    return { content, contents, pool, files: listing.files, stripped }
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
