/** Worker thread of `worker-pool.ts`: the entry points that the pool calls by name. */
import { workerData } from 'node:worker_threads'
import { renderPage as renderView } from '../../layouts/render-page.ts'
import type { Site } from '../../layouts/types.ts'
import { type Postings, type RelateTask, relateArticles } from '../kb-graph/index.ts'
import { ArticleSearch } from './article-search.ts'
import { GoneFile } from './gone-file.ts'
import type { ContentFile, SkippedPath } from './list-content-files.ts'
import { type OriginalsTask, packOriginals } from './originals.ts'
import { type FileReading, readContentFile } from './read-content-file.ts'
import { type RenderedPage, readSearchDocument, renderArticle } from './render-article.ts'
import { compileVocabulary } from './site-vocabulary.ts'
import type { KeptPage, MadePages, RenderTask, WorkerSetup } from './worker-pool.ts'
import { keepPage, type PageStamp, stampPage, writePage } from './write-page.ts'

const setup = workerData as WorkerSetup
const vocabulary = compileVocabulary(setup.vocabulary)
const originalUrls = new Map(setup.sources.map(({ name, originalUrl }) => [name, originalUrl]))

/** First pass over a chunk of files; a copy that follows another of the same text is not searched. */
export function readFiles(files: readonly ContentFile[]): FileReading[] {
  const search = new ArticleSearch(vocabulary.services)
  return files.map((file) => readContentFile(file, originalUrls.get(file.source) ?? null, vocabulary, search))
}

/** Between the passes: related articles of a stretch of the archive. */
export function relate(task: RelateTask): Postings {
  return relateArticles(task)
}

/** Second pass over a chunk of pages, a line each: writes them and gives what the search index reads of each. */
export function renderPages({ lines, site }: { lines: Uint8Array; site: Site }): MadePages {
  const known = keepSite(site)
  const tasks = new TextDecoder().decode(lines).split('\n')
  return collectPages(tasks, (task) => writeTask(JSON.parse(task), known))
}

/** One page, which is not written. */
export function renderPage({ task, site }: { task: string; site: Site }): string {
  return renderTask(JSON.parse(task), keepSite(site)).html
}

/** The same for pages that the build before made. */
export function keepPages(pages: readonly KeptPage[]): MadePages {
  const { outputFolder, previousFolder } = setup
  return collectPages(pages, ({ url, stamp, article }) => {
    const kept = previousFolder === null ? null : keepPage(outputFolder, url, previousFolder, stamp)
    return { stamp: kept, search: kept && article && readSearchDocument(article) }
  })
}

/** What making one page gave. */
interface MadePage {
  stamp: PageStamp | null
  search: string | null
}

function collectPages<Task>(tasks: readonly Task[], make: (task: Task) => MadePage): MadePages {
  const made: MadePage[] = []
  const gone: SkippedPath[] = []
  for (const task of tasks) {
    try {
      made.push(make(task))
    } catch (error) {
      if (!(error instanceof GoneFile)) throw error
      gone.push(error.skipped)
    }
  }
  return { stamps: made.map(({ stamp }) => stamp), search: made.map(({ search }) => search), gone }
}

/** After the second pass: writes one piece of raw texts. */
export function writeOriginals(task: OriginalsTask): PageStamp | null {
  packOriginals(task, setup.outputFolder)
  return stampPage(setup.outputFolder, `/${task.file}`)
}

function writeTask(task: RenderTask, site: Site): MadePage {
  const { html, search } = renderTask(task, site)
  return { stamp: writePage(setup.outputFolder, task.page.url, html, setup.previousFolder), search }
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
