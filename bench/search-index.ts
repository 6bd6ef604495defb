/**
 * What the search index costs to make, beside Pagefind's own command line over the same documents, and how it grows:
 *
 *     npx tsx bench/search-index.ts CONTENT WORK [COPIES]
 *
 * CONTENT is a folder of raw articles, WORK a folder to fill and empty. With COPIES (`1,4`), the archive is indexed that
 * many times over instead, each copy renumbered: once in one run, four times in the next.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSearchIndex, type SearchArticle } from '../plugins/kb-search/index.ts'
import { spoolDocuments, spoolFolderOf } from '../plugins/kb-search/parts/document-spool.ts'
import { articlePath } from '../plugins/kb-site/addresses/site-paths.ts'
import { readDocuments } from './search-documents.ts'

/** Numbers of a copy begin this much higher than those of the one before. */
const COPY_OFFSET = 400_000

/** Beside each page, which Pagefind's command line reads: what this project's index is made of. */
const DOCUMENT = 'document.txt'

const [content, work, copies] = process.argv.slice(2)
if (!content || !work) {
  console.error('Usage: npx tsx bench/search-index.ts CONTENT WORK [COPIES]')
  process.exit(2)
}
const pages = join(work, 'pages')
rmSync(work, { recursive: true, force: true })
const articles = writePages(content)
console.log(`${articles.length} articles`)
for (const times of (copies ?? '1').split(',').map(Number)) await measureIndex(articles, times)
if (copies === undefined) await measureCommandLine()

function writePages(folder: string): SearchArticle[] {
  const written: SearchArticle[] = []
  for (const { article, html } of readDocuments(folder)) {
    mkdirSync(join(pages, article.url), { recursive: true })
    writeFileSync(join(pages, article.url, DOCUMENT), html)
    writeFileSync(
      join(pages, article.url, 'index.html'),
      `<html lang="en"><body data-pagefind-body>${html}</body></html>`,
    )
    written.push(article)
  }
  return written
}

async function measureIndex(originals: readonly SearchArticle[], times: number): Promise<void> {
  const copies = Array.from({ length: times }, (_, copy) => copy * COPY_OFFSET)
  const articles = copies.flatMap((offset) =>
    originals.map((original) => ({ original, article: renumber(original, original.number + offset), documentKey: '' })),
  )
  const outputFolder = join(work ?? '', `site-${times}`)
  const index = createSearchIndex({ outputFolder, articles })
  const memory = watchPagefind()
  const start = performance.now()
  for (const { original, article } of articles) {
    const html = readFileSync(join(pages, original.url, DOCUMENT), 'utf8')
    spoolDocuments(spoolFolderOf(outputFolder), 0, [{ number: article.number, title: article.title, html }])
    index.add(article.number)
  }
  const added = performance.now()
  await index.finish()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const adding = ((added - start) / 1000).toFixed(1)
  const { files, bytes } = measureFolder(join(outputFolder, 'search'))
  const bundles = readdirSync(join(outputFolder, 'search/bundles'))
  console.log(
    `this project, ${times} times the archive: ${seconds} s (${adding} s of it adding), ${files} files, ${bytes} bytes, ${bundles.length} bundles`,
  )
  console.log(`  largest Pagefind process ${memory.stop()} MB, own process ${ownPeak()} MB`)
}

async function measureCommandLine(): Promise<void> {
  const output = join(work ?? '', 'single')
  const command = join(dirname(fileURLToPath(import.meta.resolve('pagefind'))), 'runner/bin.cjs')
  const memory = watchPagefind()
  const start = performance.now()
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [command, '--site', pages, '--output-path', output, '--silent'], {
      stdio: 'inherit',
    })
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`Pagefind ended with ${code}`))))
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const { files, bytes } = measureFolder(output)
  console.log(`Pagefind's command line: ${seconds} s, ${files} files, ${bytes} bytes`)
  console.log(`  largest Pagefind process ${memory.stop()} MB`)
}

function measureFolder(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return { files: files.length, bytes }
}

function renumber(article: SearchArticle, number: number): SearchArticle {
  return { ...article, id: `Q${number}`, number, url: articlePath(number) }
}

/** Looks for this machine's Pagefind processes until stopped; gives the highest resident memory of any, in MB. */
function watchPagefind(): { stop(): number } {
  let peak = 0
  const timer = setInterval(() => {
    for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) peak = Math.max(peak, peakOf(name))
  }, 250)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

function peakOf(processId: string): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8')
    return /^Name:\s+pagefind/m.test(status) ? megabytes(status) : 0
  } catch {
    // The process ended meanwhile.
    return 0
  }
}

function ownPeak(): number {
  return megabytes(readFileSync('/proc/self/status', 'utf8'))
}

function megabytes(status: string): number {
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024)
}
