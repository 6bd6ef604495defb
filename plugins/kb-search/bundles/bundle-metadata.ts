/**
 * The metadata that Pagefind loads before anything else: the pages, and which chunk of the word index holds which words.
 * Parsed so far as the project changes it; filters, sorts and fields are copied as they stand.
 */
import { CborReader } from './cbor-reader.ts'
import { encodeArray, encodeText, encodeUnsigned } from './cbor-writer.ts'

/** One page of a bundle, in the order that the word index counts by. */
export interface PageEntry {
  /** Names the page's fragment, and is the `id` of a search result. */
  hash: string
  wordCount: number
  /** Names the file that holds the fragment together with others; empty where it has one of its own. */
  group: string
}

/** One file of the word index with its first and last word. */
export interface ChunkEntry {
  from: string
  to: string
  hash: string
}

export interface BundleMetadata {
  version: string
  pages: PageEntry[]
  chunks: ChunkEntry[]
  /** What follows: filters, sorts and the names of metadata fields, encoded. */
  rest: Buffer[]
}

const FIELDS = 6

/** Decodes a `.pf_meta` file's content. @throws Error on a layout other than that of Pagefind 1.6 */
export function decodeMetadata(content: Buffer): BundleMetadata {
  const reader = new CborReader(content)
  const fields = reader.readArray()
  if (fields !== FIELDS) throw new Error(`found ${fields} fields in Pagefind's metadata, expected ${FIELDS}`)
  const version = reader.readText()
  const pages = readList(reader, () => ({
    hash: reader.readText(),
    wordCount: reader.readInteger(),
    group: reader.readText(),
  }))
  const chunks = readList(reader, () => ({ from: reader.readText(), to: reader.readText(), hash: reader.readText() }))
  return { version, pages, chunks, rest: [reader.readRaw(), reader.readRaw(), reader.readRaw()] }
}

/** Encodes metadata as Pagefind reads it. */
export function encodeMetadata({ version, pages, chunks, rest }: BundleMetadata): Buffer {
  return Buffer.concat([
    encodeArray(FIELDS),
    encodeText(version),
    encodeArray(pages.length),
    ...pages.flatMap(({ hash, wordCount, group }) => [
      encodeArray(3),
      encodeText(hash),
      encodeUnsigned(wordCount),
      encodeText(group),
    ]),
    encodeArray(chunks.length),
    ...chunks.flatMap(({ from, to, hash }) => [encodeArray(3), encodeText(from), encodeText(to), encodeText(hash)]),
    ...rest,
  ])
}

function readList<Entry>(reader: CborReader, readEntry: () => Entry): Entry[] {
  return Array.from({ length: reader.readArray() }, () => {
    reader.readArray()
    return readEntry()
  })
}
