/**
 * Lists the files of all sources with their stamps. The disk is asked 200,000 times for a large archive, so workers ask it, a
 * source each, while the first thread does something else.
 */

import type { Source } from '../../kb-sources/find-sources.ts'
import {
  type ContentListing,
  contentFile,
  listContentFiles,
  type SkippedPath,
} from '../../kb-sources/list-content-files.ts'
import { type FileStamps, joinStamps, stampFiles } from './file-stamp.ts'

/** The files of one source, as a worker gives them: little to send. */
export interface StampedPaths {
  paths: string[]
  stamps: FileStamps
  skipped: SkippedPath[]
}

/** The files of all sources. */
export interface StampedListing extends ContentListing {
  /** Of each file, taken before it is read. */
  stamps: FileStamps
}

/** In a worker: lists and stamps the files of a source. */
export function listStampedPaths(source: Source): StampedPaths {
  const { files, skipped } = listContentFiles(source)
  const stamps = stampFiles(files.map(({ absolutePath }) => absolutePath))
  return { paths: files.map(({ path }) => path), stamps, skipped }
}

/** Lists the files of all sources, source by source; `list` has one of them listed, in whatever thread. */
export async function listStampedFiles(
  sources: readonly Source[],
  list: (source: Source) => Promise<StampedPaths>,
): Promise<StampedListing> {
  const listings = await Promise.all(sources.map(list))
  return {
    files: sources.flatMap((source, index) => listings[index]?.paths.map((path) => contentFile(source, path)) ?? []),
    skipped: listings.flatMap(({ skipped }) => skipped),
    stamps: joinStamps(listings.map(({ stamps }) => stamps)),
  }
}
