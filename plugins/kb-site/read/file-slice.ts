/**
 * Cuts a large file into slices that both readers, the parser and the lossless check, read by themselves as they read
 * the whole file; so a worker holds a slice and not 70 MB.
 */
import { createHash } from 'node:crypto'
import { decodeRaw, findRawEncoding, type RawEncoding, RawFile } from '../../kb-check/index.ts'
import { type ArticleFile, type ArticlePart, cutArticles } from '../../kb-parse/index.ts'

/** Where some articles of a file stand by themselves, and what only the whole file tells of them. */
export interface FileSlice extends ArticlePart {
  /** Of the file's bytes, in hexadecimal. */
  fileHash: string
  /** Of its own bytes. */
  hash: string
  /** What the lossless check's own reader found in the whole file. */
  raw: RawPart
}

/** How the check decodes a slice, and how many lines it counts above it. */
export interface RawPart {
  encoding: RawEncoding
  above: number
}

/** Bytes of a slice: as much as some eighteen articles have, for all of it is read where one of them is needed. */
const usualBytes = 2 ** 16

/** The slices of an open file; none where either reader would read an article otherwise than in its file. */
export function cutSlices(
  bytes: Uint8Array,
  articles: ArticleFile,
  fileHash: string,
  bytesPerSlice = usualBytes,
): FileSlice[] {
  const parts = cutArticles(bytes, articles, bytesPerSlice)
  if (parts.length < 2) return []
  const encoding = findRawEncoding(bytes)
  const slices: FileSlice[] = []
  let above = 0
  for (const part of parts) {
    const own = bytes.subarray(part.start, part.end)
    const { firstLine, lineCount } = new RawFile(decodeRaw(own, encoding))
    const isApart = slices.length === 0 ? firstLine !== null : firstLine === 0
    if (!isApart) return []
    slices.push({ ...part, fileHash, hash: hashBytes(own), raw: { encoding, above } })
    above += lineCount - 1
  }
  return slices
}

/** SHA-256 in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
