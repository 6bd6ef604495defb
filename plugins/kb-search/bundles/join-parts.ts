/**
 * Makes one bundle of the parts that Pagefind has indexed apart, in a form that costs a query few bytes: the word indexes
 * joined and cut into small chunks, the filters joined, and a table of pages and chunks that packs well.
 */
import { join } from 'node:path'
import { type BuiltPart, readPartMetadata } from './build-part.ts'
import { type BundleTable, encodePages, fileName } from './bundle-table.ts'
import { BundleWriter, type Written } from './bundle-writer.ts'
import { cutChunks } from './cut-chunks.ts'
import { joinFilters } from './join-filters.ts'
import { joinWords } from './join-words.ts'
import { readPagefindFile } from './pagefind-files.ts'
import type { PartMetadata } from './part-metadata.ts'
import { separateChunks, type WordRange } from './separate-chunks.ts'
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
  metadata: PartMetadata
  offset: number
}

/** A chunk of the word index unpacked: some 4 KB packed. */
const CHUNK_BYTES = 9000

/** Words in a smaller share of a bundle's articles are not reported as frequent. */
const FREQUENT_SHARE = 0.1

/** Writes all of a bundle but its fragments. */
export function joinParts({ parts, bundleFolder }: JoinTask): JoinedBundle {
  const opened = openParts(parts)
  const writer = new BundleWriter(bundleFolder)
  const pages = parts.flatMap((part) => part.pages)
  const frequentWords = new Map<string, number>()
  const chunks = writeChunks(opened, writer, ({ word, pages: { count } }) => {
    if (count > FREQUENT_SHARE * pages.length) frequentWords.set(word, count)
  })
  const table: BundleTable = {
    ...encodePages(pages),
    parts: parts.map((part) => part.pages.length),
    chunks: separateChunks(chunks),
    filters: writeFilters(opened, writer),
  }
  writer.writePlain('table.json', JSON.stringify(table))
  return { ...writer.finish(), articles: pages.length, frequentWords }
}

function openParts(parts: readonly BuiltPart[]): OpenPart[] {
  let offset = 0
  return parts.map(({ rawFolder, pages }) => {
    const opened = { rawFolder, metadata: readPartMetadata(rawFolder), offset }
    offset += pages.length
    return opened
  })
}

/** Gives the first and last word of each chunk. */
function writeChunks(parts: readonly OpenPart[], writer: BundleWriter, see: (entry: WordEntry) => void): WordRange[] {
  const ranges: WordRange[] = []
  const words = joinWords(parts.map((part) => ({ words: readPart(part), offset: part.offset })))
  for (const { from, to, content } of cutChunks(watch(words, see), CHUNK_BYTES)) {
    writer.writePacked(`index/${fileName(ranges.length)}`, content)
    ranges.push({ from, to })
  }
  return ranges
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

/** Gives the filters' names, sorted. */
function writeFilters(parts: readonly OpenPart[], writer: BundleWriter): string[] {
  const names = [...new Set(parts.flatMap(({ metadata }) => metadata.filters.map(({ name }) => name)))].sort()
  for (const name of names) {
    const files = parts.flatMap(({ rawFolder, metadata, offset }) =>
      metadata.filters
        .filter((filter) => filter.name === name)
        .map(({ hash }) => ({ content: readPagefindFile(join(rawFolder, 'filter', `${hash}.pf_filter`)), offset })),
    )
    writer.writePacked(`filter/${name}.gz`, Buffer.from(JSON.stringify(joinFilters(files))))
  }
  return names
}
