/** Worker thread of `worker-pool.ts`: the entry points that the pool calls by name. */
import { workerData } from 'node:worker_threads'
import { renderPage as renderView } from '../../layouts/render-page.ts'
import type { Site } from '../../layouts/types.ts'
import { GoneFile } from './gone-file.ts'
import type { ContentFile, SkippedPath } from './list-content-files.ts'
import { type OriginalsTask, packOriginals } from './originals.ts'
import { type FileReading, readContentFile } from './read-content-file.ts'
import { type RenderedPage, readSearchDocument, renderArticle } from './render-article.ts'
import { compileVocabulary } from './site-vocabulary.ts'
import type { KeptPage, RenderedPages, RenderTask, WorkerSetup } from './worker-pool.ts'
import { keepPage, writePage } from './write-page.ts'

const setup = workerData as WorkerSetup
const vocabulary = compileVocabulary(setup.vocabulary)
const originalUrls = new Map(setup.sources.map(({ name, originalUrl }) => [name, originalUrl]))

/** First pass over a chunk of files. */
export function readFiles(files: readonly ContentFile[]): FileReading[] {
  return files.map((file) => readContentFile(file, originalUrls.get(file.source) ?? null, vocabulary))
}

/** Second pass over a chunk of pages: writes them and gives what the search index reads of each. */
export function renderPages({ tasks, site }: { tasks: readonly string[]; site: Site }): RenderedPages {
  const known = keepSite(site)
  return collectPages(tasks, (task) => writeTask(JSON.parse(task), known))
}

/** One page, which is not written. */
export function renderPage({ task, site }: { task: string; site: Site }): string {
  return renderTask(JSON.parse(task), keepSite(site)).html
}

/** The same for pages that the build before made. */
export function keepPages(pages: readonly KeptPage[]): RenderedPages {
  return collectPages(pages, ({ url, article }) => {
    keepPage(setup.outputFolder, url, setup.previousFolder)
    return article && readSearchDocument(article)
  })
}

function collectPages<Task>(tasks: readonly Task[], make: (task: Task) => string | null): RenderedPages {
  const search: (string | null)[] = []
  const gone: SkippedPath[] = []
  for (const task of tasks) {
    try {
      search.push(make(task))
    } catch (error) {
      if (!(error instanceof GoneFile)) throw error
      gone.push(error.skipped)
    }
  }
  return { search, gone }
}

/** After the second pass: writes one piece of raw texts. */
export function writeOriginals(task: OriginalsTask): void {
  packOriginals(task, setup.outputFolder)
}

function writeTask(task: RenderTask, site: Site): string | null {
  const { html, search } = renderTask(task, site)
  writePage(setup.outputFolder, task.page.url, html, setup.previousFolder)
  return search
}

function renderTask(task: RenderTask, site: Site): RenderedPage {
  return 'copy' in task ? renderArticle(task, site, vocabulary) : { html: renderView(task.page, site), search: null }
}

let kept: Site | undefined

/** One object for the whole build, because the layouts keep what they made for it; the meanings are already here. */
function keepSite(site: Site): Site {
  kept ??= { ...site, meanings: vocabulary.meanings }
  return kept
}
