/**
 * The site as `kb start` shows it: read once, its pages rendered when they are asked for, by the function that a build
 * runs. Whatever a page is made from is looked at again with every request, so an edit shows at once; nothing is watched,
 * because an archive has more folders than a system gives watchers.
 */
import { join } from 'node:path'
import { writeAssets } from '../../../layouts/assets/write-assets.ts'
import { findSources } from '../../kb-sources/find-sources.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { type OutlineImage, takeOutline } from '../archive/outline-image.ts'
import { type ReadContent, readContent } from '../build/read-content.ts'
import { openContentCache } from '../cache/site-cache.ts'
import { listOriginals } from '../files/originals.ts'
import { writeCommonFiles } from '../files/write-common-files.ts'
import { writeData } from '../files/write-data.ts'
import { listStampedFiles } from '../list/list-stamped-files.ts'
import { findContent } from '../options/find-content.ts'
import { projectFolder, type SiteOptions } from '../options/site-options.ts'
import { listPages } from '../pages/list-pages.ts'
import type { PageTask } from '../pages/page-task.ts'
import { readProse } from '../read/read-prose.ts'
import { makeRenderTask } from '../render/render-task.ts'
import { refreshArticle } from './refresh-article.ts'
import { stampFolder } from './stamp-folder.ts'

/** What is read of `content` besides sources. */
const contentParts = ['pages', 'vocabulary', 'site.yaml'] as const

/** A site that is rendered on demand. `options.outputFolder` takes what is no page. */
export class LiveSite {
  readonly #options: SiteOptions
  #read: ReadContent
  /** Of what was read; made after it. */
  #outline: OutlineImage | null = null
  /** By site path; made after all was read. */
  #pages: ReadonlyMap<string, PageTask> | null = null
  #layouts: string
  #content: string
  #files: string
  /** Whether an article has changed since lists were made. */
  #behind = false
  #commonFiles: Promise<void> | null = null
  /** The work under way: one request at a time may change what is read. */
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(options: SiteOptions, read: ReadContent) {
    this.#options = options
    this.#read = read
    this.#layouts = stampFolder(join(projectFolder, 'layouts'))
    this.#content = stampContent(options)
    this.#files = joinPaths(read.files)
  }

  /** Reads all articles; ready when that is done. */
  static async open(options: SiteOptions): Promise<LiveSite> {
    const [read] = await Promise.all([readAll(options), writeAssets(options.outputFolder, options.stylesheet)])
    return new LiveSite(options, read)
  }

  /** Makes what every page needs, so that the first who asks need not wait for it. */
  prepare(): Promise<void> {
    return this.#inTurn(async () => {
      this.#listPages()
      this.#takeOutline()
    })
  }

  /** Whether there was a page at a site path when all was read. */
  has(path: string): boolean {
    return this.#listPages().has(path)
  }

  /** The page at a site path; null where the site has none. */
  render(path: string): Promise<string | null> {
    return this.#inTurn(async () => {
      await this.#refreshLayouts()
      if (stampContent(this.#options) !== this.#content) await this.#readAgain()
      const page = await this.#find(path)
      if (!page) return null
      const { content, pool } = this.#read
      return pool.renderPage(makeRenderTask(page, content), content.site, this.#takeOutline())
    })
  }

  /** Has everything written that is no page, below the output folder; style sheets and scripts are there before. */
  writeFiles(): Promise<void> {
    this.#commonFiles ??= this.#inTurn(async () => {
      const { content, pool } = this.#read
      const { outputFolder, stylesheet } = this.#options
      await writeCommonFiles([...this.#listPages().values()], content, outputFolder, stylesheet)
      const outline = this.#takeOutline()
      await writeData({ archive: content.archive, outline, pool, outputFolder, cache: null })
      await Promise.all(listOriginals(content.archive).map(pool.writeOriginals))
    })
    return this.#commonFiles
  }

  close(): Promise<void> {
    return this.#read.pool.close()
  }

  async #find(path: string): Promise<PageTask | undefined> {
    const page = this.#listPages().get(path)
    const isArticle = page !== undefined && ('article' in page || 'edition' in page)
    if (!page && (await this.#listFiles()) !== this.#files) await this.#readAgain()
    else if (!isArticle && this.#behind) await this.#readAgain()
    else if (isArticle) {
      const state = await refreshArticle(page, this.#read.pool, this.#read.contents)
      if (state === 'changed') this.#behind = true
      if (state === 'gone') await this.#readAgain()
    }
    return this.#listPages().get(path)
  }

  #takeOutline(): OutlineImage {
    this.#outline ??= takeOutline(this.#read.content)
    return this.#outline
  }

  #listPages(): ReadonlyMap<string, PageTask> {
    this.#pages ??= new Map(listPages(this.#read.content).map((page) => [page.url, page]))
    return this.#pages
  }

  async #listFiles(): Promise<string> {
    const { contentFolder, articleFolders } = this.#options
    const sources = findSources(contentFolder, articleFolders)
    return joinPaths((await listStampedFiles(sources, this.#read.pool.listFiles)).files)
  }

  /** Style sheets, scripts and layouts as they are now: new workers load them anew. */
  async #refreshLayouts(): Promise<void> {
    const stamp = stampFolder(join(projectFolder, 'layouts'))
    if (stamp === this.#layouts) return
    this.#layouts = stamp
    await this.#read.pool.restart()
    await writeAssets(this.#options.outputFolder, this.#options.stylesheet)
  }

  async #readAgain(): Promise<void> {
    this.#content = stampContent(this.#options)
    await this.#read.pool.close()
    this.#read = await readAll(this.#options)
    this.#outline = null
    this.#files = joinPaths(this.#read.files)
    this.#pages = null
    this.#behind = false
    this.#commonFiles = null
  }

  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#turn.then(work)
    this.#turn = answer.catch(() => {})
    return answer
  }
}

function readAll(options: SiteOptions): Promise<ReadContent> {
  const { cacheFolder, contentFolder } = options
  const cache = cacheFolder === null ? null : openContentCache(cacheFolder, contentFolder)
  return readContent(options, readProse(findContent(contentFolder, 'pages')), cache)
}

function stampContent({ contentFolder }: SiteOptions): string {
  const parts = contentParts.map((part) => findContent(contentFolder, part))
  return [...parts, join(contentFolder, 'sources.yaml')].map(stampFolder).join('\n')
}

function joinPaths(files: readonly ContentFile[]): string {
  return files.map(({ absolutePath }) => absolutePath).join('\n')
}
