/** Indexes one part of a bundle into a file, which waits for the other parts and is kept for the next build. */
import { gzipSync } from 'node:zlib'
import { writeWords } from '../format/word-entry.ts'
import type { NumberRange } from '../plan-bundles.ts'
import type { SpellingEntry } from '../ranking/spellings.ts'
import { readSpool } from './document-spool.ts'
import { indexDocuments } from './index-documents.ts'
import { writePart } from './part-file.ts'

/** What a thread is told. */
export interface IndexTask {
  range: NumberRange
  key: string
  /** With several writings. */
  names: readonly SpellingEntry[]
  spoolFolder: string
  /** Where the part goes. */
  file: string
}

/** A part is read once more, and soon. */
const LEVEL = 1

/** Indexes the documents of a range. @throws Error with Pagefind's words when it refuses them */
export async function indexPart({ range, key, names, spoolFolder, file }: IndexTask): Promise<void> {
  const { pages, words } = await indexDocuments(readSpool(spoolFolder, range), names)
  const blocks = Array.from(writeWords(words), ({ first, bytes }) => ({
    first,
    bytes: gzipSync(bytes, { level: LEVEL }),
  }))
  writePart(file, key, { pages, words: blocks })
}
