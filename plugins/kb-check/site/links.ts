/**
 * The link check of a built site: every internal link of every page leads to a file of the site, under the path prefix
 * that the site is served at, and every fragment to an id of its page. Time grows with the links, memory with the
 * number of files and of distinct links.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Progress, silentProgress } from '../../kb-progress/progress.ts'
import { compareText } from '../compare-text.ts'
import type { BrokenLink, LinkReport } from '../types.ts'
import { listSiteFiles } from './list-site-files.ts'
import { pageLinks } from './page-links.ts'

const listedAtMost = 1_000
/** Stands for the host that serves the site: a link that resolves to any other leads outside. */
const host = 'http://site.invalid'

/**
 * Checks all pages of a site.
 * @param siteFolder a built site
 * @param prefix path that the site is served under, with slashes at both ends: `/` or `/kbarchive/`
 */
export function checkLinks(siteFolder: string, prefix: string, progress: Progress = silentProgress): LinkReport {
  const checker = new LinkChecker(siteFolder, prefix)
  const pages = [...checker.files].filter((path) => path.endsWith('.html'))
  progress.stage('links', pages.length)
  for (const page of pages) {
    checker.checkPage(page)
    progress.advance(1)
  }
  checker.checkFragments()
  return { pages: pages.length, ...checker.finish() }
}

/** Where a link leads: a file of the site, outside (null), or nowhere for a reason. */
type Target = { file: string; fragment: string } | { reason: string } | null

class LinkChecker {
  readonly files: Set<string>
  readonly #siteFolder: string
  readonly #prefix: string
  readonly #targets = new Map<string, Target>()
  /** Links to fragments of other pages, by the page that must have the id. */
  readonly #fragments = new Map<string, { page: string; link: string; fragment: string }[]>()
  readonly #broken: BrokenLink[] = []
  #brokenCount = 0
  #links = 0

  constructor(siteFolder: string, prefix: string) {
    this.#siteFolder = siteFolder
    this.#prefix = prefix
    this.files = new Set(listSiteFiles(siteFolder))
  }

  checkPage(page: string): void {
    const { links, ids } = this.#readPage(page)
    for (const link of links) {
      this.#links++
      const target = this.#findTarget(page, link)
      if (target === null) continue
      if ('reason' in target) this.#addBroken(page, link, target.reason)
      else if (target.fragment === '') continue
      else if (target.file !== page) this.#noteFragment(page, link, target)
      else if (!ids.has(target.fragment)) this.#addBroken(page, link, `no id \`${target.fragment}\` on the page`)
    }
  }

  /** Checks the links into other pages, each of those pages read once more. */
  checkFragments(): void {
    for (const [target, links] of this.#fragments) {
      const { ids } = this.#readPage(target)
      for (const { page, link, fragment } of links) {
        if (!ids.has(fragment)) this.#addBroken(page, link, `no id \`${fragment}\` on ${target}`)
      }
    }
  }

  finish(): Omit<LinkReport, 'pages'> {
    const broken = this.#broken.sort((a, b) => compareText(a.page, b.page) || compareText(a.link, b.link))
    return { links: this.#links, brokenCount: this.#brokenCount, broken }
  }

  #readPage(page: string): ReturnType<typeof pageLinks> {
    return pageLinks(readFileSync(join(this.#siteFolder, page), 'utf8'))
  }

  /** Nearly all links lead by way of the home page's folder. From there they are the same on every page: they are resolved once. */
  #findTarget(page: string, link: string): Target {
    const root = '../'.repeat(page.split('/').length - 1) || './'
    const path = link.slice(root.length)
    if (!link.startsWith(root) || path.startsWith('.')) return this.#resolve(page, link)
    const known = this.#targets.get(path)
    if (known !== undefined) return known
    const target = this.#resolve(page, link)
    this.#targets.set(detach(path), target)
    return target
  }

  #resolve(page: string, link: string): Target {
    const base = host + this.#prefix + page.replace(/(^|\/)index\.html$/, '$1')
    if (!URL.canParse(link, base)) return { reason: 'not a valid address' }
    const { origin, pathname, hash } = new URL(link, base)
    if (origin !== host) return null
    const path = decodePath(pathname)
    if (!path.startsWith(this.#prefix)) return { reason: `outside the path prefix ${this.#prefix}` }
    const file = path.slice(this.#prefix.length)
    const fragment = decodePath(hash.slice(1))
    if (file === '' || file.endsWith('/')) return this.#findFile(`${file}index.html`, fragment)
    if (this.files.has(`${file}/index.html`)) return { reason: 'a folder: expected a slash at the end' }
    return this.#findFile(file, fragment)
  }

  #findFile(file: string, fragment: string): Target {
    return this.files.has(file) ? { file, fragment } : { reason: `no file ${file}` }
  }

  #noteFragment(page: string, link: string, { file, fragment }: { file: string; fragment: string }): void {
    const noted = { page, link: detach(link), fragment: detach(fragment) }
    const links = this.#fragments.get(file)
    if (links) links.push(noted)
    else this.#fragments.set(file, [noted])
  }

  #addBroken(page: string, link: string, reason: string): void {
    this.#brokenCount++
    if (this.#broken.length < listedAtMost) this.#broken.push({ page, link: detach(link), reason })
  }
}

/** A copy of its own: a link cut out of a page keeps the whole page in memory. */
function detach(text: string): string {
  return Buffer.from(text).toString()
}

/** A path without its percent escapes; as it stands where they are malformed. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
