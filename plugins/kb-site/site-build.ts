/**
 * One build of the site: the archive read, its pages taken over or rendered in turn, then assets, search index and report
 * written.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleAssets } from '../../layouts/assets/bundle.ts'
import { createSearchIndex, type SearchIndex } from '../kb-search/index.ts'
import type { Archive } from './archive.ts'
import { writeBuilds } from './builds/write-builds.ts'
import { keepEqualFiles } from './cache/keep-file.ts'
import { openCache, type SiteCache } from './cache/site-cache.ts'
import { keepPages } from './keep-pages.ts'
import { listPages, type PageTask, type SiteContent } from './list-pages.ts'
import { writeNearNames } from './near-names/write-near-names.ts'
import { listOriginals, writeOriginals } from './originals.ts'
import { PageRenderer } from './page-renderer.ts'
import { type ReadContent, readContent } from './read-content.ts'
import { describeSurroundings } from './search-surroundings.ts'
import { writeSiteFiles } from './site-files/write-site-files.ts'
import type { BuildSummary, SiteOptions } from './site-options.ts'
import { listCharts } from './stats/list-charts.ts'
import { writeCharts } from './stats/write-charts.ts'
import { toSearchArticle } from './to-search-article.ts'
import type { WorkerPool } from './worker-pool.ts'
import { writeData } from './write-data.ts'
import { writeMeanings } from './write-meanings.ts'
import { keepPage, pageFile } from './write-page.ts'
import { writePreviews } from './write-previews.ts'

/** What Eleventy knows of a page. */
export interface PageEntry {
  index: number
  url: string
}

/** A build under way: made after the first pass, when every page is known. */
export class SiteBuild {
  /** The pages to render: those that the build before did not make in the same way. */
  readonly pageEntries: readonly PageEntry[]
  readonly #options: SiteOptions
  readonly #cache: SiteCache | null
  readonly #content: SiteContent
  readonly #pool: WorkerPool
  readonly #pages: readonly PageTask[]
  /** Pages to render. */
  readonly #changed: readonly PageTask[]
  readonly #renderer: PageRenderer
  /** From site path to key, of all that is as it was. */
  readonly #keys: Map<string, string>
  readonly #search: SearchIndex | null

  private constructor(
    options: SiteOptions,
    cache: SiteCache | null,
    { content, pool }: ReadContent,
    { pages, changed, keys }: PartedPages,
    search: SearchIndex | null,
  ) {
    this.#options = options
    this.#cache = cache
    this.#content = content
    this.#pool = pool
    this.#pages = pages
    this.#changed = changed
    this.#keys = keys
    this.pageEntries = changed.map(({ url }, index) => ({ index, url }))
    this.#renderer = new PageRenderer(changed, content, pool, options.gone)
    this.#search = search
  }

  /** Runs the first pass, and takes over the pages that are as they were. */
  static async start(options: SiteOptions): Promise<SiteBuild> {
    const { cacheFolder, contentFolder, outputFolder, previousFolder, progress, search } = options
    const cache =
      cacheFolder !== null && previousFolder !== null ? openCache(cacheFolder, contentFolder, previousFolder) : null
    const read = await readContent(options, cache)
    const surroundings = describeSurroundings(read.content)
    const index = search ? createSearchIndex({ outputFolder, surroundings }) : null
    const parted = await partPages(listPages(read.content), read, cache, options, index).catch(async (error) => {
      await read.pool.close()
      throw error
    })
    progress.stage('render', parted.changed.length)
    return new SiteBuild(options, cache, read, parted, index)
  }

  /** Renders and writes a page; what the search index reads of it is handed over on the way. */
  async render(index: number): Promise<string> {
    const search = await this.#renderer.render(index).catch(async (error) => {
      await this.#pool.close()
      throw error
    })
    await addToSearch(this.#search, this.#changed[index], search, this.#content.archive)
    this.#options.progress.advance(1)
    return ''
  }

  /** Writes all that is no page, and lets the workers go. */
  async finish(): Promise<void> {
    const { archive, builds, vocabulary } = this.#content
    const { outputFolder, previousFolder, progress } = this.#options
    await this.#writeOriginals()
    await this.#pool.close()
    mkdirSync(outputFolder, { recursive: true })
    progress.stage('data')
    await bundleAssets(outputFolder)
    writeFileSync(join(outputFolder, '.nojekyll'), '')
    writeFileSync(join(outputFolder, 'report.json'), `${JSON.stringify(archive.report, null, 1)}\n`)
    await writeData(archive, outputFolder)
    writePreviews(archive, outputFolder)
    writeMeanings(vocabulary, outputFolder)
    writeBuilds(builds, archive, outputFolder)
    writeNearNames(archive.graph, outputFolder)
    writeCharts(listCharts(this.#content), outputFolder)
    writeSiteFiles(this.#pages, this.#content, outputFolder)
    writeSiteFiles(this.#pages, this.#content, outputFolder)
    if (this.#search) {
      progress.stage('search')
      await this.#search.finish()
    }
    const keys = new Map([...this.#keys, ...this.#renderer.keys])
    const known = new Set(Array.from(keys.keys(), (url) => pageFile(outputFolder, url)))
    if (previousFolder !== null) keepEqualFiles(outputFolder, previousFolder, known)
    this.#cache?.pages.save(outputFolder, keys)
    this.#options.onBuilt(this.#summarise())
  }

  async #writeOriginals(): Promise<void> {
    const { outputFolder, previousFolder } = this.#options
    const changed = listOriginals(this.#content.archive).filter((task) => {
      const [url, key] = [`/${task.file}`, createHash('sha256').update(JSON.stringify(task)).digest('base64')]
      this.#keys.set(url, key)
      if (previousFolder === null || !this.#cache?.pages.has(previousFolder, url, key)) return true
      keepPage(outputFolder, url, previousFolder)
      return false
    })
    await writeOriginals(changed, this.#pool)
  }

  #summarise(): BuildSummary {
    const { files, articles, rejections, diagnostics } = this.#content.archive.report
    return {
      articles,
      files,
      pages: this.#pages.length,
      kept: this.#pages.length - this.#changed.length,
      rejected: rejections.length,
      warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
    }
  }
}

/** All pages, those of them to render, and the keys of the others, which are taken over. */
interface PartedPages {
  pages: readonly PageTask[]
  changed: readonly PageTask[]
  keys: Map<string, string>
}

async function partPages(
  pages: readonly PageTask[],
  { content, pool }: ReadContent,
  cache: SiteCache | null,
  { previousFolder, progress, gone }: SiteOptions,
  search: SearchIndex | null,
): Promise<PartedPages> {
  if (!cache || cache.pages.isEmpty || previousFolder === null) return { pages, changed: pages, keys: new Map() }
  progress.stage('compare', pages.length)
  const keeping = { cache: cache.pages, previousFolder, pool, progress, gone }
  const { kept, ...parted } = await keepPages(pages, content, keeping)
  for (const { page, document } of kept) await addToSearch(search, page, document, content.archive)
  return { pages, ...parted }
}

async function addToSearch(
  search: SearchIndex | null,
  page: PageTask | undefined,
  document: string | null,
  archive: Archive,
): Promise<void> {
  if (!search || document === null || !page || !('article' in page)) return
  await search.add(toSearchArticle(page.article.record, archive), document)
}
