/** Worker thread of `worker-pool.ts`: the entry points that the pool calls by name. */
import { workerData } from 'node:worker_threads'
import { renderPage as renderView } from '../../layouts/render-page.ts'
import type { Site } from '../../layouts/types.ts'
import { type Postings, type RelateTask, relateArticles } from '../kb-graph/index.ts'
import { ArticleSearch } from './article-search.ts'
import { GoneFile } from './gone-file.ts'
import { findLinkTargets } from './link-targets.ts'
import type { ContentFile, SkippedPath } from './list-content-files.ts'
import { type OriginalsTask, packOriginals } from './originals.ts'
import type { Outline } from './outline/archive-outline.ts'
import { type OutlineImage, openOutline } from './outline/outline-image.ts'
import { keyArticle, keyView, nameFiles } from './page-key.ts'
import { type FileReading, readContentFile } from './read-content-file.ts'
import { type ArticleJob, readSearchDocument, renderArticle } from './render-article.ts'
import type { ArticleTask, RenderTask } from './render-task.ts'
import { compileVocabulary } from './site-vocabulary.ts'
import { viewArticle } from './views/article-view.ts'
import type {
  KeepTask,
  KeptArticle,
  KeptPage,
  RenderOrder,
  WorkerSetup,
  WrittenPage,
  WrittenPages,
} from './worker-pool.ts'
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
export function renderPages({ lines, site, outline }: RenderOrder): WrittenPages {
  const build = openBuild(site, outline)
  return collectPages(new TextDecoder().decode(lines).split('\n'), (line) => writeTask(line, build))
}

/** One page, which is not written. */
export function renderPage({ lines, site, outline }: RenderOrder): string {
  return renderTask(new TextDecoder().decode(lines), openBuild(site, outline)).html
}

/** Lists that the build before made. */
export function keepPages(pages: readonly KeptPage[]): WrittenPages {
  return collectPages(pages, ({ url, made }) => ({ key: made.key, stamp: takeOver(url, made.stamp), search: null }))
}

/** Articles that the build before made; those that would come out otherwise are not taken over. */
export function keepArticles({ articles, site, outline }: KeepTask): WrittenPages {
  const build = openBuild(site, outline)
  return collectPages(articles, (article) => keepArticle(article, build))
}

/** After the second pass: writes one piece of raw texts. */
export function writeOriginals(task: OriginalsTask): PageStamp | null {
  packOriginals(task, setup.outputFolder)
  return stampPage(setup.outputFolder, `/${task.file}`)
}

/** What all pages of a build are made with. */
interface Build {
  site: Site
  /** As it was sent, in JSON. */
  siteJson: string
  outline: Outline
}

let build: Build | undefined

/** One object for the whole build, because the layouts keep what they made for its site; the meanings are already here. */
function openBuild(site: Site, outline: OutlineImage): Build {
  build ??= {
    site: { ...site, meanings: vocabulary.meanings },
    siteJson: JSON.stringify(site),
    outline: openOutline(outline),
  }
  return build
}

function keepArticle(
  { id, editionNumbers, files, made, text }: KeptArticle,
  { siteJson, outline }: Build,
): WrittenPage {
  const { articles, graph } = outline.archive
  const article = articles.get(id)
  if (!article) throw new Error(`Expected ${id} in the outline of the archive, found no such article`)
  const page = viewArticle({ ...article.record, references: graph.references(id), editionNumbers }, outline)
  const key = keyArticle(siteJson, page, id, graph, files)
  const stamp = key === made.key ? takeOver(page.url, made.stamp) : null
  return { key, stamp, search: stamp && text && readSearchDocument(text) }
}

function takeOver(url: string, stamp: PageStamp): PageStamp | null {
  const { outputFolder, previousFolder } = setup
  return previousFolder === null ? null : keepPage(outputFolder, url, previousFolder, stamp)
}

function writeTask(line: string, build: Build): WrittenPage {
  const { key, url, html, search } = renderTask(line, build)
  return { key, stamp: writePage(setup.outputFolder, url, html, setup.previousFolder), search }
}

/** A page in text, with its site path, and its key. */
interface TextOfPage extends Omit<WrittenPage, 'stamp'> {
  url: string
  html: string
}

function renderTask(line: string, build: Build): TextOfPage {
  const { site, siteJson } = build
  const task: RenderTask = JSON.parse(line)
  if ('editionNumbers' in task) return renderArticleTask(task, build)
  const key = keyView(siteJson, line)
  const { url } = task.page
  if ('copy' in task) return { key, url, ...renderArticle(task, site, vocabulary) }
  return { key, url, html: renderView(task.page, site), search: null }
}

function renderArticleTask(
  { record, copy, editionNumbers }: ArticleTask,
  { site, siteJson, outline }: Build,
): TextOfPage {
  const page = viewArticle({ ...record, editionNumbers }, outline)
  const job: ArticleJob = { page, record, copy, targets: findLinkTargets(record, outline.archive) }
  const key = keyArticle(siteJson, page, record.id, outline.archive.graph, nameFiles(record))
  return { key, url: record.url, ...renderArticle(job, site, vocabulary) }
}

function collectPages<Task>(tasks: readonly Task[], write: (task: Task) => WrittenPage): WrittenPages {
  const written: WrittenPage[] = []
  const gone: SkippedPath[] = []
  for (const task of tasks) {
    try {
      written.push(write(task))
    } catch (error) {
      if (!(error instanceof GoneFile)) throw error
      gone.push(error.skipped)
    }
  }
  return { written, gone }
}
