/** One build of the site: the archive read, its pages rendered in turn, then assets, search index and report written. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleAssets } from '../../layouts/assets/bundle.ts'
import { createSearchIndex, type SearchIndex } from '../kb-search/index.ts'
import { loadVocabulary } from '../kb-vocabulary/index.ts'
import { type Archive, readArchive } from './archive.ts'
import { collectBuilds } from './builds/collect-builds.ts'
import { writeBuilds } from './builds/write-builds.ts'
import { describeSite } from './describe-site.ts'
import { type ContentListing, listSources, type SkippedPath } from './list-content-files.ts'
import { listPages, type PageTask, type SiteContent } from './list-pages.ts'
import { writeNearNames } from './near-names/write-near-names.ts'
import { writeOriginals } from './originals.ts'
import { PageRenderer } from './page-renderer.ts'
import { readProse } from './read-prose.ts'
import { describeSurroundings } from './search-surroundings.ts'
import { writeSiteFiles } from './site-files/write-site-files.ts'
import type { BuildSummary, SiteOptions } from './site-options.ts'
import { compileVocabulary } from './site-vocabulary.ts'
import { findSources } from './sources.ts'
import { listCharts } from './stats/list-charts.ts'
import { writeCharts } from './stats/write-charts.ts'
import { toSearchArticle } from './to-search-article.ts'
import { collect } from './views/collections.ts'
import { startWorkers, type WorkerPool } from './worker-pool.ts'
import { writeData } from './write-data.ts'
import { writeMeanings } from './write-meanings.ts'
import { writePreviews } from './write-previews.ts'

/** What Eleventy knows of a page. */
export interface PageEntry {
  index: number
  url: string
}

/** A build under way: made after the first pass, when every page is known. */
export class SiteBuild {
  readonly archive: Archive
  readonly pageEntries: readonly PageEntry[]
  readonly #options: SiteOptions
  readonly #content: SiteContent
  readonly #pages: readonly PageTask[]
  readonly #renderer: PageRenderer
  readonly #search: SearchIndex | null
  readonly #pool: WorkerPool

  private constructor(options: SiteOptions, content: SiteContent, pool: WorkerPool) {
    this.archive = content.archive
    this.#options = options
    this.#content = content
    this.#pool = pool
    this.#pages = listPages(content)
    this.pageEntries = this.#pages.map(({ url }, index) => ({ index, url }))
    this.#renderer = new PageRenderer(this.#pages, content, pool, options.gone)
    this.#search = options.search
      ? createSearchIndex({ outputFolder: options.outputFolder, surroundings: describeSurroundings(content) })
      : null
  }

  /** Runs the first pass. */
  static async start(options: SiteOptions): Promise<SiteBuild> {
    const { contentFolder, outputFolder, progress } = options
    const sources = findSources(contentFolder, options.articleFolders)
    const vocabulary = loadVocabulary(join(contentFolder, 'vocabulary'))
    const prose = readProse(join(contentFolder, 'pages'))
    const listing = addGone(listSources(sources), [...options.gone, ...prose.skipped])
    const pool = startWorkers({ outputFolder, sources, vocabulary }, listing.files.length)
    const archive = await readArchive(sources, listing, pool, progress).catch(async (error) => {
      await pool.close()
      throw error
    })
    const compiled = compileVocabulary(vocabulary)
    const collections = collect(archive, compiled)
    const browsed = { archive, collections, builds: collectBuilds(archive) }
    const site = describeSite(options, browsed)
    const content = { ...browsed, vocabulary: compiled, site, prose }
    const build = new SiteBuild(options, content, pool)
    progress.stage('render', build.pageEntries.length)
    return build
  }

  /** Renders and writes a page; what the search index reads of it is handed over on the way. */
  async render(index: number): Promise<string> {
    const search = await this.#renderer.render(index).catch(async (error) => {
      await this.#pool.close()
      throw error
    })
    const task = this.#pages[index]
    if (this.#search && search !== null && task && 'article' in task) {
      await this.#search.add(toSearchArticle(task.article.record, this.archive), search)
    }
    this.#options.progress.advance(1)
    return ''
  }

  /** Writes all that is no page, and lets the workers go. */
  async finish(): Promise<void> {
    const { outputFolder, progress } = this.#options
    await writeOriginals(this.archive, this.#pool)
    await this.#pool.close()
    mkdirSync(outputFolder, { recursive: true })
    await bundleAssets(outputFolder)
    writeFileSync(join(outputFolder, '.nojekyll'), '')
    writeFileSync(join(outputFolder, 'report.json'), `${JSON.stringify(this.archive.report, null, 1)}\n`)
    await writeData(this.archive, outputFolder)
    writePreviews(this.archive, outputFolder)
    writeMeanings(this.#content.vocabulary, outputFolder)
    writeBuilds(this.#content.builds, this.archive, outputFolder)
    writeNearNames(this.archive.graph, outputFolder)
    writeCharts(listCharts(this.#content), outputFolder)
    writeSiteFiles(this.#pages, this.#content, outputFolder)
    if (this.#search) {
      progress.stage('search')
      await this.#search.finish()
    }
    this.#options.onBuilt(this.#summarise())
  }

  #summarise(): BuildSummary {
    const { files, articles, rejections, diagnostics } = this.archive.report
    return {
      articles,
      files,
      pages: this.#pages.length,
      rejected: rejections.length,
      warnings: diagnostics.filter(({ severity }) => severity !== 'info').length,
    }
  }
}

/** Adds files that gave nothing before the articles are read; one that is there again is read as usual. */
function addGone({ files, skipped }: ContentListing, gone: readonly SkippedPath[]): ContentListing {
  const missing = new Map(gone.map((file) => [`${file.source}/${file.path}`, file]))
  for (const { source, path } of files) missing.delete(`${source}/${path}`)
  return { files, skipped: [...skipped, ...missing.values()] }
}
