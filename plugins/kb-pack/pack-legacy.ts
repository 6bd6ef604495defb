/**
 * Packs a built site as a folder for the browsers of Windows 98, to be burnt on a CD-ROM or served by a plain web server:
 * HTML 4.01 in windows-1252, no scripts, names by ISO 9660, lists to find articles by. One page is in memory at a time,
 * and the titles of all.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Progress, silentProgress } from '../kb-progress/progress.ts'
import { type Disc, FIND, planDisc, resolveFrom, SEARCH, SHEET, START } from './legacy/disc.ts'
import { type ListedArticle, listArticle, writeNumberLists, writeWaysIn } from './legacy/find-pages.ts'
import { readSitePage, writeLegacyPage, writeListPage } from './legacy/legacy-page.ts'
import { findElements, type PageElement, writeNodes } from './legacy/write-elements.ts'
import { listCopiedFiles } from './site-copy.ts'

const SHEET_FILE = fileURLToPath(new URL('./legacy/legacy.css', import.meta.url))
/** Windows 95 to Me start the program of `open`, whose folder is the disc's top; later ones take the file by itself. */
const AUTORUN = ['[autorun]', `open=explorer.exe ${START}`, `shellexecute=${START}`, ''].join('\r\n')

/**
 * @param folder is made; it must not hold anything
 * @returns how many files it got, and their bytes
 * @throws Error when the site's folder is no built site, or the folder holds something
 */
export function packLegacy(
  siteFolder: string,
  folder: string,
  progress: Progress = silentProgress,
): { files: number; bytes: number } {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder}: found files in it, expected none: name another folder, or empty it`)
  }
  const pages = listCopiedFiles(siteFolder).filter((path) => path.endsWith('.html'))
  const disc = planDisc(pages)
  const packed = { files: 0, bytes: 0 }
  const write = (place: string, content: Buffer | string): void => {
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    writeFileSync(join(folder, place), content)
    packed.files++
    packed.bytes += Buffer.byteLength(content)
  }
  progress.stage('pages', disc.size)
  const articles: ListedArticle[] = []
  for (const [path, place] of disc) {
    progress.advance(1)
    const page = readSitePage(readFileSync(join(siteFolder, path), 'utf8'), path)
    const article = listArticle(path, page.heading, disc)
    if (article) articles.push(article)
    write(place, path === SEARCH ? writeFindPage(page.body, disc) : writeLegacyPage(page, disc))
  }
  progress.stage('lists')
  for (const page of writeNumberLists(articles)) write(page.place, writeListPage(page))
  write(SHEET, readFileSync(SHEET_FILE))
  write('AUTORUN.INF', AUTORUN)
  return packed
}

/** In place of the site's search: its lists, and those of numbers. */
function writeFindPage(body: PageElement, disc: Disc): Buffer {
  const indexes = findElements(body, 'section').filter(({ attribs }) => attribs['id'] === 'search-start')
  const surroundings = { content: 'flow', resolveLink: resolveFrom(disc, SEARCH) } as const
  const content = writeWaysIn(disc) + writeNodes(indexes, surroundings)
  return writeListPage({ place: FIND, title: 'Find an article', content })
}
