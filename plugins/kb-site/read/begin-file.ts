/**
 * Opens a large file once as a whole, to see in what parts it is read, and reads the first of them. The whole is not kept
 * where the other parts can be read without it.
 */
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import type { FragmentWriter } from '../fragments/fragment-files.ts'
import { type FilePart, partsOfSlices, partsOfWhole, wholeFile } from './file-part.ts'
import type { OpenFiles } from './open-files.ts'
import type { PackedReadings } from './pack-readings.ts'
import { readFiles } from './read-files.ts'
import type { SiteVocabulary } from './site-vocabulary.ts'

/** A large file that is to be read. */
export interface LargeFile {
  file: ContentFile
  bytes: number
}

/** The parts of a file, and the reading of the first. */
export interface BegunFile {
  parts: FilePart[]
  readings: PackedReadings
}

/** Begins a file. `urlOf` gives the pattern of addresses of a file's source. */
export function beginFile(
  large: LargeFile,
  urlOf: (file: ContentFile) => string | null,
  vocabulary: SiteVocabulary,
  files: OpenFiles,
  fragments: FragmentWriter,
): BegunFile {
  const parts = findParts(large, files)
  return { parts, readings: readFiles(parts.slice(0, 1), urlOf, vocabulary, files, fragments) }
}

/** The parts of a file; one where it cannot be opened, which its reading then tells. */
function findParts({ file, bytes }: LargeFile, files: OpenFiles): FilePart[] {
  try {
    const opened = files.open(file, null)
    const slices = opened.cut()
    if (slices.length === 0) return partsOfWhole(file, bytes, opened.articles)
    files.forget()
    return partsOfSlices(file, slices, opened.articles)
  } catch {
    return [wholeFile(file)]
  }
}
