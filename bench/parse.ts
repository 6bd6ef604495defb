/**
 * How long reading and parsing takes, against merely reading and hashing (SHA-256) the same files, in one run:
 *
 *     npx tsx bench/parse.ts FOLDER...
 *
 * The files are hashed twice on one thread, and the second time counts, so that both read from a warm cache. Then they
 * are parsed on one thread, and by as many workers as a build would start, their start included.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { Piscina } from 'piscina'
import { listContentFiles } from '../plugins/kb-sources/list-content-files.ts'
import { compileWorkerCode, workerEntry } from '../plugins/kb-workers/index.ts'
import { parseFiles } from './parse-files.ts'

const filesPerTask = 200

const folders = process.argv.slice(2)
if (folders.length === 0) {
  process.stderr.write('usage: parse FOLDER...\n')
  process.exit(2)
}
const paths = folders
  .flatMap((folder) => {
    const source = { name: basename(folder), folder: resolve(folder), title: '', sample: false, originalUrl: null }
    return listContentFiles(source).files
  })
  .map(({ absolutePath }) => absolutePath)

await time('hash, cold', () => hashAll(paths))
const hashing = await time('hash, one thread', () => hashAll(paths))
const single = await time('parse, one thread', () => parseFiles(paths))
const pooled = await time(`parse, ${availableParallelism()} workers`, () => parseInWorkers(paths))
process.stdout.write(
  `${paths.length} files; parse to hash: ${ratio(single)} on one thread, ${ratio(pooled)} with workers\n`,
)

async function time(name: string, work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(`${name.padEnd(20)} ${seconds.toFixed(1)} s\n`)
  return seconds
}

function ratio(seconds: number): string {
  return (seconds / hashing).toFixed(1)
}

function hashAll(files: readonly string[]): void {
  for (const file of files) createHash('sha256').update(readFileSync(file)).digest()
}

async function parseInWorkers(files: readonly string[]): Promise<void> {
  const code = await compileWorkerCode(new URL('./parse-files.ts', import.meta.url))
  const pool = new Piscina({ filename: workerEntry, name: 'parseFiles', workerData: { code } })
  const chunks: string[][] = []
  for (let start = 0; start < files.length; start += filesPerTask) chunks.push(files.slice(start, start + filesPerTask))
  await Promise.all(chunks.map((chunk) => pool.run(chunk)))
  await pool.destroy()
}
