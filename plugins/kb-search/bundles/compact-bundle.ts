/**
 * Rewrites a bundle that Pagefind has built so that a query costs fewer bytes; Pagefind's own script reads the result.
 *
 * - A page is named after its article's number in base 36 instead of a hash: consecutive numbers pack to a third, and a
 *   result tells its article without loading anything.
 * - Word counts, which only serve to weigh long articles, are rounded.
 * - The word index is cut into small chunks.
 * - Fragments stand together in groups, so that an archive is thousands of files, not tens of thousands.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BundleMetadata, decodeMetadata, encodeMetadata, type PageEntry } from './bundle-metadata.ts'
import { groupFragments } from './group-fragments.ts'
import { readPagefindFile, writePagefindFile } from './pagefind-files.ts'
import { separateChunks } from './separate-chunks.ts'
import { splitChunk, type WordChunk } from './split-chunks.ts'

/** A chunk of the word index unpacked: some 4 KB packed. */
const CHUNK_BYTES = 9000

/** Articles whose fragments stand in one file: some 5 KB packed. */
const GROUP_SIZE = 6

/** Words in a smaller share of a bundle's articles are not reported as frequent. */
const FREQUENT_SHARE = 0.1

/** Word counts are rounded to powers of this. */
const WORD_COUNT_STEP = Math.SQRT2

/** What is copied as it stands: the script, its WebAssembly and the filters. */
const COPIED = ['pagefind.js', 'wasm.en.pagefind', 'filter'] as const

/** A finished bundle: its folder's name, and what it takes. */
export interface CompactedBundle {
  name: string
  files: number
  bytes: number
  /** How many articles have each of the bundle's more frequent words (by stem). */
  frequentWords: Map<string, number>
}

/**
 * Rewrites the bundle in `rawFolder` into a folder below `targetFolder`, named `range` and a hash of its content, so
 * that browsers may keep it for good.
 * @param dates ISO dates of the articles' last changes by number, which results show
 */
export function compactBundle(
  rawFolder: string,
  targetFolder: string,
  range: string,
  dates: ReadonlyMap<number, string>,
): CompactedBundle {
  const writer = new BundleWriter(join(targetFolder, `${range}.building`))
  const entry = readFileSync(join(rawFolder, 'pagefind-entry.json'), 'utf8')
  const metadataName = readdirSync(rawFolder).find((name) => name.endsWith('.pf_meta'))
  if (!metadataName) throw new Error(`${rawFolder}: found no .pf_meta file, expected one`)
  const metadata = decodeMetadata(readPagefindFile(join(rawFolder, metadataName)))
  const pages = writeFragments(rawFolder, metadata.pages, dates, writer)
  const chunks = readChunks(rawFolder, metadata.chunks)
  for (const [index, { content }] of chunks.entries()) writer.writePacked(`index/${chunkName(index)}.pf_index`, content)
  const entries = separateChunks(chunks).map((range, index) => ({ ...range, hash: chunkName(index) }))
  writer.writePacked(metadataName, encodeMetadata({ ...metadata, pages, chunks: entries }))
  writer.writePlain('pagefind-entry.json', entry)
  for (const name of COPIED) writer.copy(join(rawFolder, name), name)
  return { ...writer.finish(range), frequentWords: findFrequent(chunks, FREQUENT_SHARE * pages.length) }
}

function writeFragments(
  rawFolder: string,
  pages: readonly PageEntry[],
  dates: ReadonlyMap<number, string>,
  writer: BundleWriter,
): PageEntry[] {
  const fragments = pages.map(({ hash }) => readPagefindFile(join(rawFolder, 'fragment', `${hash}.pf_fragment`)))
  const groups = groupFragments(fragments, dates, GROUP_SIZE)
  for (const { name, content } of groups) writer.writePacked(`fragment/${name}.pf_fragment`, content)
  const named = groups.flatMap(({ name, hashes }) => hashes.map((hash) => ({ hash, group: name })))
  return named.map(({ hash, group }, index) => ({
    hash,
    group,
    wordCount: roundWordCount(pages[index]?.wordCount ?? 0),
  }))
}

function readChunks(rawFolder: string, chunks: BundleMetadata['chunks']): WordChunk[] {
  return chunks.flatMap(({ hash }) =>
    splitChunk(readPagefindFile(join(rawFolder, 'index', `${hash}.pf_index`)), CHUNK_BYTES),
  )
}

function chunkName(index: number): string {
  return index.toString(36)
}

function findFrequent(chunks: readonly WordChunk[], threshold: number): Map<string, number> {
  const words = chunks.flatMap((chunk) => chunk.words.filter(({ articles }) => articles > threshold))
  return new Map(words.map(({ word, articles }) => [word, articles]))
}

function roundWordCount(count: number): number {
  const exponent = Math.round(Math.log(Math.max(count, 1)) / Math.log(WORD_COUNT_STEP))
  return Math.round(WORD_COUNT_STEP ** exponent)
}

/** Writes a bundle's files and keeps their number, size and common hash. */
class BundleWriter {
  readonly #folder: string
  readonly #hash = createHash('sha256')
  #files = 0
  #bytes = 0

  constructor(folder: string) {
    this.#folder = folder
    for (const name of ['fragment', 'index']) mkdirSync(join(folder, name), { recursive: true })
  }

  writePacked(name: string, content: Buffer): void {
    this.#hash.update(name).update(content)
    this.#count(writePagefindFile(join(this.#folder, name), content))
  }

  writePlain(name: string, content: string | Buffer): void {
    this.#hash.update(name).update(content)
    writeFileSync(join(this.#folder, name), content)
    this.#count(Buffer.byteLength(content))
  }

  /** Copies a file, or the files of a folder; a missing one is left out. */
  copy(source: string, name: string): void {
    if (!existsSync(source)) return
    const files = isFolder(source)
      ? readdirSync(source)
          .sort()
          .map((file) => `${name}/${file}`)
      : [name]
    mkdirSync(dirname(join(this.#folder, `${files[0]}`)), { recursive: true })
    for (const file of files) this.writePlain(file, readFileSync(join(dirname(source), file)))
  }

  finish(range: string): Omit<CompactedBundle, 'frequentWords'> {
    const name = `${range}-${this.#hash.digest('hex').slice(0, 8)}`
    renameSync(this.#folder, join(dirname(this.#folder), name))
    return { name, files: this.#files, bytes: this.#bytes }
  }

  #count(bytes: number): void {
    this.#files += 1
    this.#bytes += bytes
  }
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory()
}
