/**
 * A pool of worker threads for the two passes. Both are work on one article at a time, so they spread over the cores;
 * what crosses the border is plain data, in chunks, because a message costs more than an article.
 */
import { availableParallelism } from 'node:os'
import type { Site } from '../../../layouts/types.ts'
import type { Postings, RelateTask, TermRows } from '../../kb-graph/index.ts'
import type { Source } from '../../kb-sources/find-sources.ts'
import type { SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { Vocabulary } from '../../kb-vocabulary/index.ts'
import { compileWorkerCode, workerEntry } from '../../kb-workers/index.ts'
import type { Article } from '../archive/merge-copies.ts'
import type { OutlineImage } from '../archive/outline-image.ts'
import type { MadePage } from '../cache/page-cache.ts'
import type { GraphExport } from '../files/export-graph.ts'
import type { OriginalsTask } from '../files/originals.ts'
import type { StampedPaths } from '../list/list-stamped-files.ts'
import type { CompiledOverride } from '../overrides/compile-overrides.ts'
import type { BegunFile, LargeFile } from '../read/begin-file.ts'
import type { FilePart } from '../read/file-part.ts'
import type { PackedReadings } from '../read/pack-readings.ts'
import type { EntityTask, RenderTask } from '../render/render-task.ts'
import type { PageStamp } from '../write/write-page.ts'
import { Threads } from './threads.ts'

/** What every worker needs once, before any work. */
export interface WorkerSetup {
  /** What a worker runs, as `makeWorkerCode` makes it. */
  code: string
  outputFolder: string
  /** The output of the build before, from which unchanged pages are linked; null where there is none. */
  previousFolder: string | null
  /** Where the first pass writes fragments and records, and all that follows reads them. */
  fragmentFolder: string
  sources: readonly Source[]
  /** As loaded; every worker compiles its own. */
  vocabulary: Vocabulary
  /** What the project has in place of components. */
  overrides: readonly CompiledOverride[]
}

/** Pages to render. */
export interface RenderOrder {
  /** `RenderTask`s in JSON, a line each, as bytes, which move to the worker and leave no garbage behind. */
  lines: Uint8Array
  site: Site
  outline: OutlineImage
}

/** A page that is as the build before made it. */
export interface KnownPage {
  url: string
  made: MadePage
}

/** A page that the build before made; the worker finds out whether it would come out the same. */
export type KnownView = KnownArticle | (EntityTask & { made: MadePage })

/** The page of an article. */
export interface KnownArticle {
  id: string
  editionNumbers: readonly number[]
  /** As `nameFiles` gives them. */
  files: string
  made: MadePage
  /** Where the search index reads it again. */
  text: Pick<Article, 'packed' | 'copy' | 'fragment'> | null
}

/** Pages of articles and entities to take over. */
export interface ReuseTask {
  views: readonly KnownView[]
  site: Site
  outline: OutlineImage
}

/** What was done with a page. */
export interface WrittenPage {
  key: string
  /** Of its file; null where it was to be taken over and could not be. */
  stamp: PageStamp | null
  /** Whether what the search index reads of it is in its spool. */
  spooled: boolean
}

/** What a chunk of pages gave. */
export interface WrittenPages {
  /** Of each page; of no use where a file is gone. */
  written: WrittenPage[]
  /** Files that are not what the first pass read. */
  gone: SkippedPath[]
}

/** What was done with a piece of raw texts. */
export interface WrittenPiece {
  /** Of its file. */
  stamp: PageStamp | null
  /** Files that are not what the first pass read. */
  gone: SkippedPath[]
}

/** The pool, with one function for each pass. */
export interface WorkerPool {
  /** Starts more workers where so many files or pages are worth them, at most one a core. */
  prepare(work: number): Promise<void>
  /** Lists the files of a source. */
  listFiles(source: Source): Promise<StampedPaths>
  /** Opens a large file, and reads the first of its parts. */
  beginFile(large: LargeFile): Promise<BegunFile>
  /** Reads parts of files; one reading for each, in their order. */
  readFiles(parts: readonly FilePart[]): Promise<PackedReadings>
  /** Lists what a range of articles names; null where a record is not whole any more. */
  listTerms(articles: readonly Article['packed'][]): Promise<TermRows | null>
  /** Relates a range of articles. */
  relate(task: RelateTask): Promise<Postings>
  /** Writes pages. */
  renderPages(tasks: readonly RenderTask[], site: Site, outline: OutlineImage): Promise<WrittenPages>
  /** Leaves nothing but pages in a folder that another build made. */
  stripSpare(folder: string): Promise<void>
  /** All files of articles in a site that is being made, by their paths below its folder. */
  listArticleFiles(siteFolder: string): Promise<string[]>
  /** Takes pages over from the build before. */
  takeOver(pages: readonly KnownPage[]): Promise<WrittenPages>
  reuseOutlined(task: ReuseTask): Promise<WrittenPages>
  /** Writes one piece of raw texts. */
  writeOriginals(task: OriginalsTask): Promise<WrittenPiece>
  /** Writes entities and edges as data. */
  writeGraph(task: GraphExport): Promise<void>
  /** The HTML of one page, which is not written. */
  renderPage(task: RenderTask, site: Site, outline: OutlineImage): Promise<string>
  /** Loads the layouts anew: one worker takes the place of all. */
  restart(): Promise<void>
  /** Ends them when all that was asked of them is done. */
  close(): Promise<void>
}

/** Files or pages that make one more worker worth its start, which takes as long as so many. */
const workPerThread = 500

/** What the workers run. */
export function makeWorkerCode(): Promise<string> {
  return compileWorkerCode(new URL('./worker', import.meta.url))
}

/** Starts the workers that so many files or pages are worth. A pool serves one build. */
export function startWorkers(setup: WorkerSetup, work: number): WorkerPool {
  let count = threadsFor(work)
  let threads = new Threads(workerEntry, setup, count)
  const render = <Answer>(name: string, tasks: readonly RenderTask[], site: Site, outline: OutlineImage) => {
    const lines = new TextEncoder().encode(tasks.map((task) => JSON.stringify(task)).join('\n'))
    const order: RenderOrder = { lines, site, outline }
    return threads.run<Answer>(name, order, [lines.buffer])
  }
  const replace = async (next: number, code = setup.code) => {
    await threads.stop()
    count = next
    threads = new Threads(workerEntry, { ...setup, code }, count)
  }
  return {
    async prepare(work) {
      const worth = threadsFor(work)
      if (worth > count) await replace(worth)
    },
    listFiles: (source) => threads.run('listFiles', source),
    beginFile: (large) => threads.run('beginFile', large),
    readFiles: (parts) => threads.run('readFiles', parts),
    listTerms: (articles) => threads.run('listTerms', articles),
    relate: (task) => threads.run('relate', task),
    renderPages: (tasks, site, outline) => render('renderPages', tasks, site, outline),
    writeGraph: (task) => threads.run('writeGraph', task),
    writeOriginals: (task) => threads.run('writeOriginals', task),
    stripSpare: (folder) => threads.run('stripSpare', folder),
    listArticleFiles: (folder) => threads.run('listArticleFiles', folder),
    takeOver: (pages) => threads.run('takeOver', pages),
    reuseOutlined: (task) => threads.run('reuseOutlined', task),
    renderPage: (task, site, outline) => render('renderPage', [task], site, outline),
    restart: async () => replace(1, await makeWorkerCode()),
    close: () => threads.stop(),
  }
}

function threadsFor(work: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(work / workPerThread)))
}
