/**
 * A large file is read in parts, so that every worker reads some of it, and no more than the texts of one part are in
 * memory at once.
 *
 * 20,000 documents in one file of 70 MB -> 280 parts of some 70 documents each.
 */
import type { ContentFile } from '../../kb-sources/list-content-files.ts'

/** Some articles of a file, one behind the other. */
export interface FilePart {
  file: ContentFile
  /** From 0. */
  part: number
  /** In how many parts the file is read. */
  parts: number
}

/** Bytes of the file for each part: as much as some sixty articles have. */
const bytesPerPart = 2 ** 18

/** A file as one part. */
export function wholeFile(file: ContentFile): FilePart {
  return { file, part: 0, parts: 1 }
}

/** The parts of a file. @param bytes of the file; NaN where they are not known, which leaves it whole */
export function cutFile(file: ContentFile, bytes: number): FilePart[] {
  const parts = Math.max(1, Math.ceil(bytes / bytesPerPart) || 1)
  return Array.from({ length: parts }, (_, part) => ({ file, part, parts }))
}

/** Whether a file of so many bytes is read in several parts. */
export function isCut(bytes: number): boolean {
  return bytes > bytesPerPart
}

/** Which articles a part has, of so many of its file: from the first index to before the second. */
export function articlesOfPart({ part, parts }: FilePart, count: number): [from: number, to: number] {
  return [Math.floor((count * part) / parts), Math.floor((count * (part + 1)) / parts)]
}
