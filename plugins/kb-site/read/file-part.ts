/**
 * A large file is read in parts, so that every worker reads some of it, and no more than the texts of a few articles are in
 * memory at once.
 *
 * 20,000 documents in one file of 70 MB -> 1,100 parts of some 18 documents each.
 */
import type { ArticleFile } from '../../kb-parse/index.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { FileSlice } from './file-slice.ts'

/** Some articles of a file, one behind the other. */
export interface FilePart {
  file: ContentFile
  /** From the article of this index, counted from 0, to before the one of that. */
  from: number
  to: number
  /** Where they stand by themselves; null where the whole file is opened for them. */
  slice: FileSlice | null
}

/** Bytes of a file for each part that has no slice: as much as some sixty articles have. */
const bytesPerPart = 2 ** 18

/** A file as one part. */
export function wholeFile(file: ContentFile): FilePart {
  return { file, from: 0, to: Number.POSITIVE_INFINITY, slice: null }
}

/** Whether a file of so many bytes is read in parts; not where they are not known (NaN). */
export function isLarge(bytes: number): boolean {
  return bytes > bytesPerPart
}

/** The parts of a file that was cut into slices. */
export function partsOfSlices(
  file: ContentFile,
  slices: readonly FileSlice[],
  { count }: Pick<ArticleFile, 'count'>,
): FilePart[] {
  return slices.map((slice, place) => ({
    file,
    from: slice.above.articles,
    to: slices[place + 1]?.above.articles ?? count,
    slice,
  }))
}

/** The parts of a file that cannot be cut, by its articles. */
export function partsOfWhole(file: ContentFile, bytes: number, { count }: Pick<ArticleFile, 'count'>): FilePart[] {
  const parts = Math.max(1, Math.min(count, Math.ceil(bytes / bytesPerPart)))
  const indexOf = (part: number) => Math.floor((count * part) / parts)
  return Array.from({ length: parts }, (_, part) => ({
    file,
    from: indexOf(part),
    to: indexOf(part + 1),
    slice: null,
  }))
}
