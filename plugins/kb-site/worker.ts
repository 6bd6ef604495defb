/** Worker thread of `worker-pool.ts`: the entry points that the pool calls by name. */
import { workerData } from 'node:worker_threads'
import type { Site } from '../../layouts/types.ts'
import type { ContentFile } from './list-content-files.ts'
import { type FileReading, readContentFile } from './read-content-file.ts'
import { type ArticleJob, type RenderedArticle, renderArticle } from './render-article.ts'
import { loadSiteVocabulary } from './site-vocabulary.ts'
import type { WorkerSetup } from './worker-pool.ts'

const setup = workerData as WorkerSetup
const vocabulary = loadSiteVocabulary(setup.contentFolder)
const originalUrls = new Map(setup.sources.map(({ name, originalUrl }) => [name, originalUrl]))

/** First pass over a chunk of files. */
export function readFiles(files: readonly ContentFile[]): FileReading[] {
  return files.map((file) => readContentFile(file, originalUrls.get(file.source) ?? null, vocabulary))
}

/** Second pass over a chunk of articles. */
export function renderArticles({ jobs, site }: { jobs: readonly ArticleJob[]; site: Site }): RenderedArticle[] {
  return jobs.map((job) => renderArticle(job, site, vocabulary))
}
