/**
 * The metadata that Pagefind loads before anything else: the pages, and which chunk of the word index holds which words.
 * Parsed so far as the project changes it; sorts and fields are copied as they stand.
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

/** One filter with the name of its file. */
export interface FilterEntry {
  name: string
  hash: string
}

export interface BundleMetadata {
  version: string
  pages: PageEntry[]
  chunks: ChunkEntry[]
  filters: FilterEntry[]
  /** Orders of pages, encoded; the project uses none. */
  sorts: Buffer
  /** Names of the metadata fields that words are found in, encoded. */
  fields: Buffer
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
  const filters = readList(reader, () => ({ name: reader.readText(), hash: reader.readText() }))
  return { version, pages, chunks, filters, sorts: reader.readRaw(), fields: reader.readRaw() }
}

/** Encodes metadata as Pagefind reads it. */
export function encodeMetadata({ version, pages, chunks, filters, sorts, fields }: BundleMetadata): Buffer {
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
    encodeArray(filters.length),
    ...filters.flatMap(({ name, hash }) => [encodeArray(2), encodeText(name), encodeText(hash)]),
    sorts,
    fields,
  ])
}

function readList<Entry>(reader: CborReader, readEntry: () => Entry): Entry[] {
  return Array.from({ length: reader.readArray() }, () => {
    reader.readArray()
    return readEntry()
  })
}
