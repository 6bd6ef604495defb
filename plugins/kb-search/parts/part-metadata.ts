/**
 * The metadata that Pagefind writes of what it has indexed: the pages, and which files hold the word index.
 * Read so far as the project needs it; its layout is Pagefind's own affair and may change with any version.
 */
import { CborReader } from './cbor-reader.ts'

/** What Pagefind says of one part. */
export interface PartMetadata {
  /** Pages in the order that the word index counts by; `hash` names a page's fragment. */
  pages: { hash: string; wordCount: number }[]
  /** Names of the word index's files, in order of their words, and the first and last word of each. */
  chunks: { from: string; to: string; hash: string }[]
}

/** The one version whose files were looked into. */
export const PAGEFIND_VERSION = '1.6.0'

/** Version, pages, chunks, filters, sorts, names of metadata fields. */
const FIELDS = 6

/** Decodes a `.pf_meta` file's content. @throws Error on files of another version or layout of Pagefind */
export function decodeMetadata(content: Uint8Array): PartMetadata {
  const reader = new CborReader(content)
  const fields = reader.readArray()
  if (fields !== FIELDS) throw new Error(`found ${fields} fields in Pagefind's metadata, expected ${FIELDS}`)
  const version = reader.readText()
  if (version !== PAGEFIND_VERSION) {
    throw new Error(`found files of Pagefind ${version}, expected ${PAGEFIND_VERSION}, the only one that can be read`)
  }
  const pages = readList(reader, () => {
    const page = { hash: reader.readText(), wordCount: reader.readInteger() }
    reader.skip()
    return page
  })
  const chunks = readList(reader, () => ({ from: reader.readText(), to: reader.readText(), hash: reader.readText() }))
  return { pages, chunks }
}

function readList<Entry>(reader: CborReader, readEntry: () => Entry): Entry[] {
  return Array.from({ length: reader.readArray() }, () => {
    reader.readArray()
    return readEntry()
  })
}
