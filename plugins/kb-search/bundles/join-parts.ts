/**
 * Makes one bundle of the parts that were indexed apart, and makes it cost a query fewer bytes; Pagefind's own script
 * reads the result.
 *
 * - A page is named after its article's number in base 36 instead of a hash: consecutive numbers pack to a third, and a
 *   result tells its article without loading anything.
 * - Word counts, which only serve to weigh long articles, are rounded.
 * - The word indexes are joined, and cut into small chunks.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltPart } from './build-part.ts'
import { readPartMetadata } from './build-part.ts'
import { type BundleMetadata, type ChunkEntry, encodeMetadata, type FilterEntry } from './bundle-metadata.ts'
import { BundleWriter, type Written } from './bundle-writer.ts'
import { cutChunks } from './cut-chunks.ts'
import { joinFilters } from './join-filters.ts'
import { joinWords } from './join-words.ts'
import { readPagefindFile } from './pagefind-files.ts'
import { separateChunks } from './separate-chunks.ts'
import { readWords, type WordEntry } from './word-entry.ts'

/** What a thread is told. */
export interface JoinTask {
  /** In order of their articles. */
  parts: readonly BuiltPart[]
  bundleFolder: string
}

/** What a thread answers. */
export interface JoinedBundle extends Written {
  articles: number
  /** How many articles have each of the bundle's more frequent words (by stem). */
  frequentWords: Map<string, number>
}

/** A part with its metadata, and how many pages stand before its own. */
interface OpenPart {
  rawFolder: string
  metadata: BundleMetadata
  offset: number
}

/** A chunk of the word index unpacked: some 4 KB packed. */
const CHUNK_BYTES = 9000

/** Words in a smaller share of a bundle's articles are not reported as frequent. */
const FREQUENT_SHARE = 0.1

/** Word counts are rounded to powers of this. */
const WORD_COUNT_STEP = Math.SQRT2

/** What is copied as it stands. */
const COPIED = ['pagefind.js', 'wasm.en.pagefind'] as const

/** Writes all of a bundle but its fragments. @throws Error when parts do not fit together */
export function joinParts({ parts, bundleFolder }: JoinTask): JoinedBundle {
  const opened = openParts(parts)
  const [first] = opened
  if (!first) throw new Error('found no part to join, expected one')
  const writer = new BundleWriter(bundleFolder)
  const pages = parts.flatMap((part) => part.pages)
  const frequentWords = new Map<string, number>()
  const chunks = writeChunks(opened, writer, ({ word, pages: { count } }) => {
    if (count > FREQUENT_SHARE * pages.length) frequentWords.set(word, count)
  })
  const filters = writeFilters(opened, writer)
  const rounded = pages.map((page) => ({ ...page, wordCount: roundWordCount(page.wordCount) }))
  writer.writePacked('pagefind.en.pf_meta', encodeMetadata({ ...first.metadata, pages: rounded, chunks, filters }))
  writer.writePlain('pagefind-entry.json', makeEntry(first.rawFolder, pages.length))
  for (const name of COPIED) writer.writePlain(name, readFileSync(join(first.rawFolder, name)))
  return { ...writer.finish(), articles: pages.length, frequentWords }
}

function openParts(parts: readonly BuiltPart[]): OpenPart[] {
  let offset = 0
  return parts.map(({ rawFolder, pages }) => {
    const metadata = readPartMetadata(rawFolder)
    const opened = { rawFolder, metadata, offset }
    offset += pages.length
    return opened
  })
}

function writeChunks(parts: readonly OpenPart[], writer: BundleWriter, see: (entry: WordEntry) => void): ChunkEntry[] {
  const ranges: { from: string; to: string }[] = []
  const words = joinWords(parts.map((part) => ({ words: readPart(part), offset: part.offset })))
  for (const { from, to, content } of cutChunks(watch(words, see), CHUNK_BYTES)) {
    writer.writePacked(`index/${chunkName(ranges.length)}.pf_index`, content)
    ranges.push({ from, to })
  }
  return separateChunks(ranges).map((range, index) => ({ ...range, hash: chunkName(index) }))
}

/** The words of a part in order, a chunk in memory at a time. */
function* readPart({ rawFolder, metadata }: OpenPart): Generator<WordEntry> {
  for (const { hash } of metadata.chunks)
    yield* readWords(readPagefindFile(join(rawFolder, 'index', `${hash}.pf_index`)))
}

function* watch<Value>(values: Iterable<Value>, see: (value: Value) => void): Generator<Value> {
  for (const value of values) {
    see(value)
    yield value
  }
}

function chunkName(index: number): string {
  return index.toString(36)
}

function writeFilters(parts: readonly OpenPart[], writer: BundleWriter): FilterEntry[] {
  const names = new Set(parts.flatMap(({ metadata }) => metadata.filters.map(({ name }) => name)))
  return [...names].sort().map((name) => {
    const files = parts.flatMap(({ rawFolder, metadata, offset }) =>
      metadata.filters
        .filter((filter) => filter.name === name)
        .map(({ hash }) => ({ content: readPagefindFile(join(rawFolder, 'filter', `${hash}.pf_filter`)), offset })),
    )
    writer.writePacked(`filter/${name}.pf_filter`, joinFilters(name, files))
    return { name, hash: name }
  })
}

/** What Pagefind's script reads first. Names are fixed: the bundle's folder tells its content. */
function makeEntry(rawFolder: string, pageCount: number): string {
  const entry = JSON.parse(readFileSync(join(rawFolder, 'pagefind-entry.json'), 'utf8'))
  const languages = { en: { hash: 'en', wasm: 'en', page_count: pageCount } }
  return JSON.stringify({ version: entry.version, languages, include_characters: entry.include_characters })
}

function roundWordCount(count: number): number {
  const exponent = Math.round(Math.log(Math.max(count, 1)) / Math.log(WORD_COUNT_STEP))
  return Math.round(WORD_COUNT_STEP ** exponent)
}
