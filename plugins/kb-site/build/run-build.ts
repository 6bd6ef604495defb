/**
 * One build of the site: the archive read, its pages taken over or rendered in turn, then assets, search index and report
 * written.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { keepEqualFiles } from '../../kb-cache/index.ts'
import { type Budget, measureBudget } from '../../kb-check/index.ts'
import { listSiteFiles } from '../../kb-check/site/list-site-files.ts'
import type { SearchIndex } from '../../kb-search/index.ts'
import { type OutlineImage, takeOutline } from '../archive/outline-image.ts'
import { readCodeVersions } from '../cache/code-version.ts'
import { openCache, type SiteCache } from '../cache/site-cache.ts'
import { articlesFolder, removeOldPages } from '../cache/spare-site.ts'
import { writeCommonFiles } from '../files/write-common-files.ts'
import { type DataUnderWay, startData } from '../files/write-data.ts'
import type { BuildSummary } from '../options/build-summary.ts'
import type { SiteOptions } from '../options/site-options.ts'
import { listPages } from '../pages/list-pages.ts'
import { isProse, type PageTask } from '../pages/page-task.ts'
import type { Prose, ProseFile } from '../read/read-prose.ts'
import { hashBases, type PageBases } from '../render/page-basis.ts'
import { makeRenderTask } from '../render/render-task.ts'
import { reuseOriginals } from '../reuse/reuse-originals.ts'
import { type ReusedPages, reusePages } from '../reuse/reuse-pages.ts'
import { openSearch } from '../search/open-index.ts'
import { markFile, markShard, takeShard } from '../shards/take-shard.ts'
import { ArchiveData } from '../views/about/archive-data.ts'
import { viewProse } from '../views/about/prose-views.ts'
import { pageFile, pagePath } from '../write/write-page.ts'
import { PageRenderer } from './page-renderer.ts'
import { type ReadContent, readContent } from './read-content.ts'

/** What a page that may be taken over leaves to the workers, in pages that they render. */
const workOfKnownPage = 0.1

/** What Eleventy knows of pages that it asks for at once. */
export interface PageEntry {
  /** Of the renderer's task. */
  task: number
}

/** What a build has when every page is known. */
interface BuildUnderWay {
  options: SiteOptions
  cache: SiteCache | null
  read: ReadContent
  /** All of the site's. */
  pages: readonly PageTask[]
  parted: ReusedPages
  outline: OutlineImage
  bases: PageBases
  search: SearchIndex | null
  /** Null in all shards but the first. */
  data: DataUnderWay | null
}

/** A build under way: made after the first pass, when every page is known. */
export class SiteBuild {
  /** The pages to render, some at a time: those that the build before did not make in the same way. */
  readonly pageEntries: readonly PageEntry[]
  readonly #build: BuildUnderWay
  /** Paths of the files that Eleventy writes. */
  readonly #prose: ReadonlySet<string>
  readonly #renderer: PageRenderer

  private constructor(build: BuildUnderWay) {
    const { options, read, pages, parted, outline } = build
    this.#build = build
    this.#prose = new Set(isFirstShard(options) ? pages.filter(isProse).map(({ url }) => pagePath(url)) : [])
    this.#renderer = new PageRenderer(parted.changed, read.content, outline, read.pool, options.gone)
    this.pageEntries = Array.from({ length: this.#renderer.tasks }, (_, task) => ({ task }))
  }

  /** Runs the first pass, and takes over the pages that are as they were. */
  static async start(options: SiteOptions, prose: Prose): Promise<SiteBuild> {
    const { cacheFolder, contentFolder, previousFolder } = options
    const cache =
      cacheFolder !== null && previousFolder !== null ? openCache(cacheFolder, contentFolder, previousFolder) : null
    const read = await readContent(options, prose, cache)
    try {
      return await SiteBuild.#compare(options, cache, read)
    } catch (error) {
      await read.pool.close()
      throw error
    }
  }

  static async #compare(options: SiteOptions, cache: SiteCache | null, read: ReadContent): Promise<SiteBuild> {
    const { outputFolder, progress, search, shard } = options
    const { content, pool } = read
    const { archive } = content
    const pages = listPages(content)
    const others = pages.filter((page) => !isProse(page))
    const taken = shard ? takeShard(others, shard) : others
    await pool.prepare(taken.length * workOfKnownPage)
    const related = cache ? cache.graph.relateAll(archive.graph, pool.relate) : archive.graph.relateAll(pool.relate)
    const bases = related.then(() => (cache ? hashBases(taken, content) : new Map<string, string>()))
    // The workers can take pages over, of which they are told first, while this thread takes the outline.
    const outline = bases.then(() => setImmediate()).then(() => takeOutline(content))
    // A failure is told when it is awaited, not as an unhandled rejection before.
    for (const begun of [outline, bases]) begun.catch(() => {})
    await read.stripped
    const index = search ? openSearch(taken, options, content, cache) : null
    const exports = { archive, pool, outputFolder, cache: cache?.exports ?? null }
    const data = isFirstShard(options) ? startData(outline.then((image) => ({ ...exports, outline: image }))) : null
    try {
      const [parted, image, known] = await Promise.all([
        reusePages(taken, read.content, read.pool, bases, outline, cache, index, options),
        outline,
        bases,
      ])
      addToSearch(index, parted.spooled)
      await pool.prepare(parted.changed.length)
      progress.stage('render', parted.changed.length)
      return new SiteBuild({ options, cache, read, pages, parted, outline: image, bases: known, search: index, data })
    } catch (error) {
      await Promise.all([data?.stop(), index?.stop()])
      throw error
    }
  }

  /** What the templates of the project may show of the archive, whose home page stands at `path`. */
  describeArchive(path: string): ArchiveData {
    return new ArchiveData(this.#build.read.content, path)
  }

  /** Renders and writes the pages of an entry; the search index is told what is there for it to read. */
  async render({ task }: PageEntry): Promise<string> {
    const { count, spooled } = await this.#renderer.render(task).catch((error) => this.#giveUp(error))
    addToSearch(this.#build.search, spooled)
    this.#build.options.progress.advance(count)
    return ''
  }

  /** Renders a page of prose, which Eleventy writes: its text here, and a worker puts the layout around it. */
  async renderProse(file: ProseFile): Promise<string> {
    const { options, outline, read } = this.#build
    const { content, pool } = read
    // Eleventy writes into what is there, which may be a link to a file of the site that stands.
    rmSync(pageFile(options.outputFolder, file.permalink), { force: true })
    try {
      const task = makeRenderTask({ url: file.permalink, make: () => viewProse(file, content.site) }, content)
      return await pool.renderPage(task, content.site, outline)
    } catch (error) {
      return this.#giveUp(error)
    }
  }

  /** Writes all that is no page, and lets the workers go. */
  finish(): Promise<void> {
    return this.#writeRest().catch((error) => this.#giveUp(error))
  }

  async #writeRest(): Promise<void> {
    const { options, cache, read, pages: tasks, parted, bases, search, data } = this.#build
    const { content, pool } = read
    const { contentFolder, outputFolder, previousFolder, progress, shard, stylesheet } = options
    const isFirst = isFirstShard(options)
    const lost = [...this.#prose].find((path) => !existsSync(join(outputFolder, path)))
    if (lost !== undefined) throw new Error(`expected Eleventy to write ${lost} of the archive, found no such file`)
    progress.stage('data')
    mkdirSync(outputFolder, { recursive: true })
    const listed = pool.listArticleFiles(outputFolder)
    const searched = search?.finish()
    // A failure is told when it is awaited, not as an unhandled rejection before.
    for (const begun of [listed, searched]) begun?.catch(() => {})
    const [articleFiles, originals] = await Promise.all([
      listed,
      isFirst ? reuseOriginals(content.archive, cache?.pages ?? null, pool, options) : [],
      data?.written,
    ])
    await pool.close()
    const mark = shard && markShard(shard, tasks, content, readCodeVersions(contentFolder).page)
    if (mark) writeFileSync(join(outputFolder, markFile), JSON.stringify(mark))
    if (isFirst) await writeCommonFiles(tasks, content, outputFolder, stylesheet)
    if (searched) {
      progress.stage('search')
      await searched
    }
    const made = new Map([...parted.made, ...this.#renderer.made, ...originals])
    const pages = new Map(Array.from(made, ([url, { stamp }]) => [pagePath(url), stamp[0]]))
    const all = [...articleFiles, ...listSiteFiles(outputFolder, (name) => name !== articlesFolder)].sort()
    const paths = removeOldPages(outputFolder, all, (path) => pages.has(path) || this.#prose.has(path))
    const others = paths.filter((path) => !pages.has(path))
    if (previousFolder !== null) keepEqualFiles(outputFolder, previousFolder, others)
    cache?.pages.save(made, bases)
    options.onBuilt(this.#summarise(measureBudget(outputFolder, paths, pages)))
  }

  /** Ends all that is under way. */
  async stop(): Promise<void> {
    const { read, data, search } = this.#build
    await Promise.all([read.pool.close(), data?.stop(), search?.stop()])
  }

  /** @throws the error that it is told, when all has ended */
  async #giveUp(error: unknown): Promise<never> {
    await this.stop()
    throw error
  }

  #summarise(budget: Budget): BuildSummary {
    const { read, parted } = this.#build
    const { files, articles, rejections, diagnostics } = read.content.archive.report
    return {
      articles,
      files,
      pages: parted.changed.length + parted.made.size + this.#prose.size,
      reused: parted.made.size,
      budget,
      rejected: rejections.length,
      warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
    }
  }
}

/** What is there once for the whole site comes with the first shard, prose too. */
export function isFirstShard({ shard }: SiteOptions): boolean {
  return shard === null || shard.number === 1
}

function addToSearch(search: SearchIndex | null, pages: readonly PageTask[]): void {
  for (const page of pages) if ('article' in page) search?.add(page.article.card.number)
}
