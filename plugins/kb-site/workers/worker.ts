/** Worker thread of `worker-pool.ts`: the entry points that the pool calls by name. */
import { threadId, workerData } from 'node:worker_threads'
import type { Site } from '../../../layouts/types.ts'
import { listSiteFiles } from '../../kb-check/site/list-site-files.ts'
import { listTermRows, type TermRows } from '../../kb-graph/index.ts'
import { type SpooledDocument, spoolDocuments, spoolFolderOf } from '../../kb-search/parts/document-spool.ts'
import type { ContentFile, SkippedPath } from '../../kb-sources/list-content-files.ts'
import type { Article } from '../archive/merge-copies.ts'
import type { Outline } from '../archive/outline.ts'
import { type OutlineImage, openOutline } from '../archive/outline-image.ts'
import { articlesFolder } from '../cache/spare-site.ts'
import { exportGraph, type GraphExport } from '../files/export-graph.ts'
import { type OriginalsTask, packOriginals } from '../files/originals.ts'
import { FragmentWriter } from '../fragments/fragment-files.ts'
import { type BegunFile, beginFile as begin, type LargeFile } from '../read/begin-file.ts'
import type { FilePart } from '../read/file-part.ts'
import { GoneFile } from '../read/gone-file.ts'
import { OpenFiles } from '../read/open-files.ts'
import type { PackedReadings } from '../read/pack-readings.ts'
import { readFiles as readAll } from '../read/read-files.ts'
import { compileVocabulary } from '../read/site-vocabulary.ts'
import { ArticleTexts } from '../render/article-texts.ts'
import { reusePage, stampPage } from '../write/write-page.ts'
import type {
  KnownPage,
  RenderOrder,
  ReuseTask,
  WorkerSetup,
  WrittenPage,
  WrittenPages,
  WrittenPiece,
} from './messages.ts'
import { type PageInHand, PageMaker } from './page-maker.ts'

const setup = workerData as WorkerSetup
const vocabulary = compileVocabulary(setup.vocabulary)
const originalUrls = new Map(setup.sources.map(({ name, originalUrl }) => [name, originalUrl]))
const urlOf = ({ source }: ContentFile) => originalUrls.get(source) ?? null

/** Before the first pass: the files of a source. */
export { listStampedPaths as listFiles } from '../list/list-stamped-files.ts'

/** First pass, before its other parts: opens a large file. */
export function beginFile(large: LargeFile): BegunFile {
  return begin(large, urlOf, vocabulary, files, fragments)
}

/** First pass over a chunk of files, or parts of them; a copy that follows another of the same text is not searched. */
export function readFiles(parts: readonly FilePart[]): PackedReadings {
  return readAll(parts, urlOf, vocabulary, files, fragments)
}

/** Between the passes: what a range of articles names; null where a record is not whole any more. Few need their file again. */
export function listTerms(articles: readonly Article['packed'][]): TermRows | null {
  files.forget()
  const contents = articles.flatMap((packed) => texts.readContent(packed) ?? [])
  if (contents.length < articles.length) return null
  return listTermRows(contents.map(({ record, replacements }) => ({ ...record, ...replacements })))
}

/** Between the passes: related articles of a range of the archive. */
export { relateArticles as relate } from '../../kb-graph/index.ts'

/** Before the second pass: leaves nothing but pages in a folder that another build made. */
export { stripToPages as stripSpare } from '../cache/spare-site.ts'

/** After the second pass: articles' files, which are most of a site. */
export function listArticleFiles(siteFolder: string): string[] {
  return listSiteFiles(siteFolder, (name) => name === articlesFolder)
}

/** Second pass over a chunk of pages: writes them and gives what the search index reads of each. */
export function renderPages({ lines, site, outline }: RenderOrder): WrittenPages {
  const maker = startMaking(site, outline)
  return collectPages(new TextDecoder().decode(lines).split('\n'), (line) => maker.write(line))
}

/** One page, which is not written. */
export function renderPage({ lines, site, outline }: RenderOrder): string {
  return startMaking(site, outline).render(new TextDecoder().decode(lines)).html
}

/** Pages that are as the build before made them. */
export function takeOver(pages: readonly KnownPage[]): WrittenPages {
  const { outputFolder, previousFolder } = setup
  return collectPages(pages, ({ url, made: { key, stamp } }) => ({
    key,
    stamp: previousFolder === null ? null : reusePage(outputFolder, url, previousFolder, stamp),
    document: null,
  }))
}

/** Articles and entities that the build before made; those that would come out otherwise are not taken over. */
export function reuseOutlined({ views, site, outline }: ReuseTask): WrittenPages {
  const maker = startMaking(site, outline)
  return collectPages(views, (view) => maker.reuse(view))
}

/** Beside the second pass: writes entities and edges as data. */
export function writeGraph({ outline, folder }: GraphExport): Promise<void> {
  return exportGraph(openOnce(outline).archive, folder)
}

/** After the second pass: writes one piece of raw texts. */
export function writeOriginals(task: OriginalsTask): WrittenPiece {
  const gone = packOriginals(task, setup.outputFolder, files)
  return { stamp: stampPage(setup.outputFolder, `/${task.file}`), gone }
}

const files = new OpenFiles()
const fragments = new FragmentWriter(setup.fragmentFolder)
const texts = new ArticleTexts(setup.fragmentFolder, files, vocabulary)
let opened: Outline | undefined
let maker: PageMaker | undefined

/** One for the whole build: what a worker is told first is what it is told later. */
function openOnce(outline: OutlineImage): Outline {
  opened ??= openOutline(outline)
  return opened
}

function startMaking(site: Site, outline: OutlineImage): PageMaker {
  maker ??= new PageMaker(setup, site, openOnce(outline), vocabulary, texts)
  return maker
}

function collectPages<Task>(tasks: readonly Task[], write: (task: Task) => PageInHand): WrittenPages {
  const written: WrittenPage[] = []
  const gone: SkippedPath[] = []
  const documents: SpooledDocument[] = []
  for (const task of tasks) {
    try {
      const { key, stamp, document } = write(task)
      written.push({ key, stamp, spooled: document !== null })
      if (document) documents.push(document)
    } catch (error) {
      if (!(error instanceof GoneFile)) throw error
      gone.push(error.skipped)
    }
  }
  spoolDocuments(spoolFolderOf(setup.outputFolder), threadId, documents)
  return { written, gone }
}
