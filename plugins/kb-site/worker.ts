/** Worker thread of `worker-pool.ts`: the entry points that the pool calls by name. */
import { workerData } from 'node:worker_threads'
import { renderPage } from '../../layouts/render-page.ts'
import type { Site } from '../../layouts/types.ts'
import type { ContentFile } from './list-content-files.ts'
import { type FileReading, readContentFile } from './read-content-file.ts'
import { renderArticle } from './render-article.ts'
import { compileVocabulary } from './site-vocabulary.ts'
import type { RenderTask, WorkerSetup } from './worker-pool.ts'
import { writePage } from './write-page.ts'

const setup = workerData as WorkerSetup
const vocabulary = compileVocabulary(setup.vocabulary)
const originalUrls = new Map(setup.sources.map(({ name, originalUrl }) => [name, originalUrl]))

/** First pass over a chunk of files. */
export function readFiles(files: readonly ContentFile[]): FileReading[] {
  return files.map((file) => readContentFile(file, originalUrls.get(file.source) ?? null, vocabulary))
}

/** Second pass over a chunk of pages: writes them and gives what the search index reads of each. */
export function renderPages({ tasks, site }: { tasks: readonly RenderTask[]; site: Site }): (string | null)[] {
  const known = keepSite(site)
  return tasks.map((task) => {
    const { html, search } =
      'copy' in task ? renderArticle(task, known, vocabulary) : { html: renderPage(task.page, known), search: null }
    writePage(setup.outputFolder, task.page.url, html)
    return search
  })
}

let kept: Site | undefined

/** One object for the whole build, because the layouts keep what they made for it; the meanings are already here. */
function keepSite(site: Site): Site {
  kept ??= { ...site, meanings: vocabulary.meanings }
  return kept
}
