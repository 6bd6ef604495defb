/**
 * Makes one bundle of the parts that Pagefind has indexed apart, in a form that costs a query few bytes: the word indexes
 * joined and cut into small chunks, the filters joined, and a table of pages and chunks that packs well.
 */

import { type BundleTable, encodePages, fileName } from '../format/bundle-table.ts'
import { dropShared } from '../format/shared-beginnings.ts'
import { encodeColumns } from '../format/word-columns.ts'
import type { WordEntry } from '../format/word-entry.ts'
import { WordStream } from '../format/word-stream.ts'
import { type IndexedPart, readPart, readPartWords } from '../parts/part-file.ts'
import { type BundleFile, makeBundleFile } from './bundle-file.ts'
import { type NotedChunk, writeNote } from './bundle-note.ts'
import type { BundleTask } from './bundle-task.ts'
import { BundleWriter } from './bundle-writer.ts'
import { countFrequent } from './count-frequent.ts'
import { cutChunk } from './cut-chunk.ts'
import { EarlierBundle } from './earlier-bundle.ts'
import { joinWords } from './join-words.ts'
import { beginAhead, packColumns, packText } from './pack.ts'
import { separateChunks } from './separate-chunks.ts'

/** What a thread answers. */
export interface JoinedBundle {
  /** Over all that the bundle is. */
  hash: string
  articles: number
  table: BundleTable
  /** How many articles have each of the bundle's more frequent words (by stem). */
  frequentWords: Map<string, number>
}

/** What chunks are made from. */
interface ChunkSources {
  words: WordStream
  earlier: EarlierBundle
  /** Of the words that are made or reused. */
  frequentWords: Map<string, number>
}

interface MadeChunk {
  chunk: NotedChunk
  file: Promise<BundleFile>
}

/** A chunk of the word index as Pagefind encodes it: some 4 KB of columns, packed. */
const CHUNK_BYTES = 8_500

/** Words in a smaller share of a bundle's articles are not reported as frequent. */
const FREQUENT_SHARE = 0.1

/** Writes a bundle's files, and a note of them for the next build. @throws Error when a part is not there, or not whole */
export async function joinParts(task: BundleTask): Promise<JoinedBundle> {
  const parts = task.parts.map(({ file, key }) => {
    const part = readPart(file, key)
    if (!part) throw new Error(`${file}: expected a part of the search index, found none that is whole`)
    return part
  })
  const pages = parts.flatMap((part) => part.pages)
  const frequentWords = new Map<string, number>()
  const fewest = FREQUENT_SHARE * pages.length
  const words = new WordStream((from) => countFrequent(joinFrom(parts, from), fewest, frequentWords))
  const earlier = new EarlierBundle(task, parts)
  const writer = new BundleWriter(task.bundleFolder)
  const chunks = await writeChunks({ words, earlier, frequentWords }, writer)
  const table: BundleTable = {
    ...encodePages(pages),
    pages: pages.length,
    chunks: dropShared(separateChunks(chunks)),
    filters: await writeFilters(task.filters, earlier, writer),
  }
  const notedParts = task.parts.map(({ key }, index) => ({ key, pages: parts[index]?.pages.length ?? 0 }))
  writeNote(task, { parts: notedParts, chunks, files: writer.files })
  return { hash: writer.finish(JSON.stringify(table)), articles: pages.length, table, frequentWords }
}

/** The words of all parts, from the first that does not sort before `from`. */
function joinFrom(parts: readonly IndexedPart[], from: string): Generator<WordEntry> {
  let pages = 0
  return joinWords(
    parts.map((part) => {
      const offset = pages
      pages += part.pages.length
      return { words: readPartWords(part, from), offset }
    }),
  )
}

async function writeChunks(sources: ChunkSources, writer: BundleWriter): Promise<NotedChunk[]> {
  const chunks: NotedChunk[] = []
  const files = function* () {
    for (const { chunk, file } of makeChunks(sources)) {
      chunks.push(chunk)
      yield file
    }
  }
  for await (const file of beginAhead(files())) writer.write(`index/${fileName(writer.files.length)}`, file)
  return chunks
}

/** Chunks as the build before made them, where they come out the same, and others cut from the words between. */
function* makeChunks(sources: ChunkSources): Generator<MadeChunk> {
  const { words } = sources
  for (let { next } = words; next; { next } = words) {
    const behind = yield* reuseChunks(next.word, sources)
    if (behind === null) return
    if (behind === next.word) yield makeChunk(sources)
    else words.seek(behind)
  }
}

/** Gives the first word behind the chunks that come out the same from a word on; null where none is left. */
function* reuseChunks(first: string, { earlier, frequentWords }: ChunkSources): Generator<MadeChunk, string | null> {
  let from: string | null = first
  for (let reused = earlier.chunkFrom(from); reused; reused = from === null ? null : earlier.chunkFrom(from)) {
    const { chunk, file, behind } = reused
    for (const [word, count] of chunk.frequentWords) frequentWords.set(word, count)
    yield { chunk, file: Promise.resolve(file) }
    from = behind
  }
  return from
}

function makeChunk({ words, earlier, frequentWords }: ChunkSources): MadeChunk {
  const entries = cutChunk(words, CHUNK_BYTES)
  const frequent = entries.filter(({ word }) => frequentWords.has(word))
  const chunk: NotedChunk = {
    from: entries[0]?.word ?? '',
    to: entries.at(-1)?.word ?? '',
    frequentWords: frequent.map(({ word, pages }) => [word, pages.count]),
  }
  return { chunk, file: makeBundleFile(encodeColumns(entries), (content) => earlier.find(content), packColumns) }
}

/** Gives the filters' names, sorted. */
async function writeFilters(
  filters: BundleTask['filters'],
  earlier: EarlierBundle,
  writer: BundleWriter,
): Promise<string[]> {
  const names = Object.keys(filters).sort()
  for (const name of names) {
    const content = Buffer.from(JSON.stringify(filters[name]))
    writer.write(`filter/${name}.gz`, await makeBundleFile(content, (hash) => earlier.find(hash), packText))
  }
  return names
}
