import type { ArticleSource } from '../../kb-record/types.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { FileSlice } from './file-slice.ts'

/** Where an article's text stands: the n-th article of a file. */
export interface CopyPlace {
  file: ContentFile
  /** From 0. */
  index: number
  /** Of the file's bytes when the first pass read it. */
  sha256: string
  /** That it stands in; null where its file is read as a whole. */
  slice: FileSlice | null
}

/** The place of a copy. */
export function placeOf({
  file,
  index,
  slice,
  source: { sha256 },
}: Omit<CopyPlace, 'sha256'> & { source: Pick<ArticleSource, 'sha256'> }): CopyPlace {
  return { file, index, sha256, slice }
}
