/**
 * Packs a built site as a ZIM file, the book that Kiwix and other readers open without a network. openZIM's `zimwriterfs`
 * makes it from a folder, with a full-text index of its own.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Parser } from 'htmlparser2'
import { type Progress, silentProgress } from '../kb-progress/progress.ts'
import { writeBookPage } from './book-page.ts'
import { isFetched, listCopiedFiles } from './site-copy.ts'

/** What a reader's list of books says of this one. */
export interface BookDetails {
  title: string
  description: string
}

const PICTURE = fileURLToPath(new URL('./book.png', import.meta.url))
const PICTURE_NAME = 'book.png'
const LANGUAGE = 'eng'
/** Who wrote the texts. */
const CREATOR = 'Microsoft'
/** Who made the book. */
const PUBLISHER = 'kb-archive'
/** The most that a reader's list shows (openZIM, "Metadata"): characters of a title and of a description. */
const [LONGEST_TITLE, LONGEST_DESCRIPTION] = [30, 80]
const ARTICLE = /^kb\/\d+\/Q(\d+)\/index\.html$/

/**
 * @param file is overwritten
 * @returns the number of files in the book
 * @throws Error when the folder is no built site, `zimwriterfs` is not on the path, or it fails
 */
export async function packZim(
  siteFolder: string,
  file: string,
  details: Partial<BookDetails> = {},
  progress: Progress = silentProgress,
): Promise<number> {
  const paths = listCopiedFiles(siteFolder).filter((path) => !isFetched(path))
  // Beside the file, where there must be room for it, and on the same disk.
  const folder = mkdtempSync(join(dirname(file), '.kb-pack-'))
  try {
    progress.stage('pages', paths.length)
    const book = join(folder, 'book')
    for (const path of paths) {
      copyInto(book, siteFolder, path)
      progress.advance(1)
    }
    copyFileSync(PICTURE, join(book, PICTURE_NAME))
    for (const path of paths) writeRedirect(book, path)
    progress.stage('zimwriterfs')
    rmSync(file, { force: true })
    await runWriter([...describe({ ...readDetails(siteFolder), ...details }), book, file])
    return paths.length
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyInto(folder: string, siteFolder: string, path: string): void {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  if (path.endsWith('.html')) writeFileSync(target, writeBookPage(readFileSync(join(siteFolder, path), 'utf8')))
  else copyFileSync(join(siteFolder, path), target)
}

/**
 * The bare number leads to an article; `Q217215` begins its title, which readers complete. `zimwriterfs` makes redirects of
 * pages with a refresh; its option for a list of them fails with every list in the versions of 2022 (3.1).
 */
function writeRedirect(folder: string, path: string): void {
  const [, number] = ARTICLE.exec(path) ?? []
  if (number === undefined) return
  const html = `<!DOCTYPE html><title>${number}</title><meta http-equiv="refresh" content="0;url=${path}">\n`
  writeFileSync(join(folder, number), html)
}

/** What the site says of itself. */
function readDetails(siteFolder: string): BookDetails {
  let title = ''
  let description = ''
  let isTitle = false
  const parser = new Parser({
    onopentag(name, attributes) {
      isTitle = name === 'title'
      if (name === 'meta' && attributes['name'] === 'description') description = attributes['content'] ?? ''
    },
    ontext(text) {
      if (isTitle) title += text
    },
    onclosetag() {
      isTitle = false
    },
  })
  parser.end(readFileSync(join(siteFolder, 'index.html'), 'utf8'))
  return { title, description }
}

function describe({ title, description }: BookDetails): string[] {
  return [
    ['--welcome', 'index.html'],
    ['--illustration', PICTURE_NAME],
    ['--language', LANGUAGE],
    ['--title', shorten(title, LONGEST_TITLE)],
    ['--description', shorten(description, LONGEST_DESCRIPTION)],
    ['--creator', CREATOR],
    ['--publisher', PUBLISHER],
    ['--name', 'kb-archive'],
    ['--scraper', 'kb-archive'],
  ].flat()
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}

async function runWriter(args: readonly string[]): Promise<void> {
  const child = spawn('zimwriterfs', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const missing =
        "found no zimwriterfs on the path, expected openZIM's: install the package zim-tools (Debian, Ubuntu: `sudo apt-get install zim-tools`), or see https://github.com/openzim/zim-tools"
      reject(error.code === 'ENOENT' ? new Error(missing) : error)
    })
    child.on('close', resolve)
  })
  if (status !== 0) throw new Error(`zimwriterfs ended with status ${status}:\n${said.trim()}`)
}
