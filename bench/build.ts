/**
 * What a build costs cold, after one changed article and with nothing changed, without search and with it, and how long
 * `kb start` takes; CPU is the program's and the system's:
 *
 *     npm run bench -- CORPUS [SIZES]      CORPUS holds `kb` and `txt`; SIZES are numbers of articles or `all`
 *     npm run bench                        the same on a corpus that is made for it
 *
 * Without SIZES: 1000,10000,all. With REFERENCE set to a script that runs another generator as `REFERENCE hugo CORPUS/kb`,
 * that is timed after each cold build. Needs Debian's package time. Prints rows of a table in Markdown.
 */
import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listSiteFiles } from '../plugins/kb-check/site/list-site-files.ts'
import { makeCorpus } from './make-corpus.ts'

const kb = fileURLToPath(new URL('../bin/kb.js', import.meta.url))
/** Articles of the made corpus where all are asked for. */
const madeArticles = 20_000
const port = '8217'

const [corpus, sizes = '1000,10000,all'] = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'kb-bench-'))
try {
  console.log('| articles | what | wall | CPU | largest process |\n| --- | --- | --- | --- | --- |')
  for (const size of sizes.split(',')) await measureSize(size)
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function measureSize(size: string): Promise<void> {
  const content = join(work, size, 'content')
  takeArticles(content, size)
  const [output, cache] = [join(work, size, 'site'), join(work, size, 'cache')]
  const folders = readdirSync(content).flatMap((name) => ['--content', join(content, name)])
  const build = ['build', ...folders, '--output', output, '--cache', cache, '--no-search']
  measure(size, 'build, cold', process.execPath, [kb, ...build])
  if (process.env.REFERENCE) measure(size, 'Hugo', 'bash', [process.env.REFERENCE, 'hugo', join(content, 'kb')])
  measure(size, 'build, nothing changed', process.execPath, [kb, ...build])
  changeArticle(content)
  measure(size, 'build, one article changed', process.execPath, [kb, ...build])
  const start = ['start', ...folders, '--port', port]
  const page = `http://localhost:${port}/${dirname(listSiteFiles(output).find((path) => path.startsWith('kb/')) ?? '')}/`
  await measureStart(size, 'start, warm', [...start, '--output', output, '--cache', cache], page)
  const [nothing, newCache] = [join(work, size, 'nothing'), join(work, size, 'new-cache')]
  await measureStart(size, 'start, cold', [...start, '--output', nothing, '--cache', newCache], page)
  const [searched, searchCache] = [join(work, size, 'searched'), join(work, size, 'search-cache')]
  const buildSearched = ['build', ...folders, '--output', searched, '--cache', searchCache]
  measure(size, 'build with search, cold', process.execPath, [kb, ...buildSearched])
  changeArticle(content)
  measure(size, 'build with search, one article changed', process.execPath, [kb, ...buildSearched])
  rmSync(join(work, size), { recursive: true })
}

function changeArticle(content: string): void {
  const [first = ''] = listSiteFiles(content)
  appendFileSync(join(content, first), '\n\tIt also names lamp.dll.\n')
}

/** Copies so many articles in both forms; folders that hold the first of them, for whole folders are quick to copy. */
function takeArticles(content: string, size: string): void {
  if (!corpus) return makeCorpus(join(content, 'kb'), size === 'all' ? madeArticles : Number(size))
  for (const form of ['kb', 'txt']) {
    let left = size === 'all' ? Number.POSITIVE_INFINITY : Number(size)
    for (const name of readdirSync(join(corpus, form)).sort()) {
      if (left <= 0) break
      mkdirSync(join(content, form), { recursive: true })
      cpSync(join(corpus, form, name), join(content, form, name), { recursive: true })
      left -= listSiteFiles(join(content, form, name)).length
    }
  }
}

function measure(size: string, what: string, command: string, args: readonly string[]): void {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', 'time %e %U %S %M', command, ...args], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${basename(command)} ended with ${status}:\n${stderr}`)
  const [wall = 0, user = 0, system = 0, peak = 0] =
    /time (\S+) (\S+) (\S+) (\d+)\s*$/.exec(stderr)?.slice(1).map(Number) ?? []
  const cpu = `${(user + system).toFixed(1)} s (${user} + ${system})`
  console.log(`| ${size} | ${what} | ${wall} s | ${cpu} | ${Math.round(peak / 1024)} MB |`)
}

/** Until an article's page can be read, and until all articles have been. */
async function measureStart(size: string, what: string, args: readonly string[], address: string): Promise<void> {
  const began = performance.now()
  const print = (end: string) => {
    console.log(`| ${size} | ${what}, ${end} | ${((performance.now() - began) / 1000).toFixed(1)} s | | |`)
  }
  const started = spawn(process.execPath, [kb, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<never>((_, reject) => {
    started.once('exit', () => reject(new Error('kb start ended before it was ready')))
  })
  const ready = new Promise<void>((resolve) => {
    started.stderr.on('data', (piece) => String(piece).includes('Ready') && resolve())
  })
  await Promise.race([ended, Promise.all([untilAnswered(address).then(() => print('a page read')), ready])])
  print('all read')
  started.kill()
}

async function untilAnswered(address: string): Promise<void> {
  while (!(await fetch(address).catch(() => null))?.ok) await new Promise((resolve) => setTimeout(resolve, 20))
}
