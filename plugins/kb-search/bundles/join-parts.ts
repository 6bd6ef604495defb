/**
 * Makes one bundle of the parts that Pagefind has indexed apart, in a form that costs a query few bytes: the word indexes
 * joined and cut into small chunks, the filters joined, and a table of pages and chunks that packs well.
 */
import { gunzipSync } from 'node:zlib'
import { type BundleTable, encodePages, fileName } from './bundle-table.ts'
import type { BundleTask } from './bundle-task.ts'
import { BundleWriter, type Written } from './bundle-writer.ts'
import { countFrequent } from './count-frequent.ts'
import { cutChunks } from './cut-chunks.ts'
import { joinWords } from './join-words.ts'
import { type FindEarlier, pack, packAll } from './pack.ts'
import { type IndexedPart, readPart } from './part-file.ts'
import { separateChunks, type WordRange } from './separate-chunks.ts'
import { dropShared } from './shared-beginnings.ts'
import { encodeColumns } from './word-columns.ts'
import { readWords, type WordEntry } from './word-entry.ts'

/** What a thread answers. */
export interface JoinedBundle extends Written {
  articles: number
  table: BundleTable
  /** How many articles have each of the bundle's more frequent words (by stem). */
  frequentWords: Map<string, number>
}

/** A part, and how many pages stand before its own. */
interface OpenPart extends IndexedPart {
  offset: number
}

/** A chunk of the word index as Pagefind encodes it: some 4 KB of columns, packed. */
const CHUNK_BYTES = 8_500

/** Words in a smaller share of a bundle's articles are not reported as frequent. */
const FREQUENT_SHARE = 0.1

/** Writes a bundle's files. */
export async function joinParts({ parts, filters, bundleFolder, earlierFolders }: BundleTask): Promise<JoinedBundle> {
  const opened = openParts(parts)
  const writer = new BundleWriter(bundleFolder, earlierFolders)
  const pages = opened.flatMap((part) => part.pages)
  const frequentWords = new Map<string, number>()
  const words = joinWords(opened.map((part) => ({ words: readPartWords(part), offset: part.offset })))
  const fewest = FREQUENT_SHARE * pages.length
  const chunks = await writeChunks(countFrequent(words, fewest, frequentWords), writer)
  const table: BundleTable = {
    ...encodePages(pages),
    pages: pages.length,
    chunks: dropShared(separateChunks(chunks)),
    filters: await writeFilters(filters, writer),
  }
  return { ...writer.finish(JSON.stringify(table)), articles: pages.length, table, frequentWords }
}

function openParts(parts: BundleTask['parts']): OpenPart[] {
  let offset = 0
  return parts.map(({ file, key }) => {
    const opened = { ...readPart(file, key), offset }
    offset += opened.pages.length
    return opened
  })
}

/** Gives the first and last word of each chunk. */
async function writeChunks(words: Iterable<WordEntry>, writer: BundleWriter): Promise<WordRange[]> {
  const ranges: WordRange[] = []
  const contents = function* () {
    for (const chunk of cutChunks(words, CHUNK_BYTES)) {
      ranges.push({ from: chunk[0]?.word ?? '', to: chunk.at(-1)?.word ?? '' })
      yield encodeColumns(chunk)
    }
  }
  let written = 0
  for await (const packed of packAll(contents(), findIn(writer))) {
    writer.write(`index/${fileName(written)}`, packed)
    written += 1
  }
  return ranges
}

/** The words of a part in order; a block is unpacked at a time. */
function* readPartWords({ words }: OpenPart): Generator<WordEntry> {
  for (const block of words) yield* readWords(gunzipSync(block))
}

function findIn({ earlier }: BundleWriter): FindEarlier {
  return (content) => earlier.find(content)
}

/** Gives the filters' names, sorted. */
async function writeFilters(filters: BundleTask['filters'], writer: BundleWriter): Promise<string[]> {
  const names = Object.keys(filters).sort()
  for (const name of names) {
    writer.write(`filter/${name}.gz`, await pack(Buffer.from(JSON.stringify(filters[name])), findIn(writer)))
  }
  return names
}
