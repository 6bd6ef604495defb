/** The sample edition as the site reads it: the same listing, reading, merging and graph as in a build. */
import { join } from 'node:path'
import type { Graph } from '../../plugins/kb-graph/index.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import { mergeCopies } from '../../plugins/kb-site/archive/merge-copies.ts'
import { projectFolder } from '../../plugins/kb-site/options/site-options.ts'
import { type ArticleCopy, type FileReading, readContentFile } from '../../plugins/kb-site/read/read-content-file.ts'
import { loadSiteVocabulary } from '../../plugins/kb-site/read/site-vocabulary.ts'
import { listContentFiles } from '../../plugins/kb-sources/list-content-files.ts'
import { buildGraph } from '../support/build-graph.ts'

const contentFolder = join(projectFolder, 'content')

/** Every file of the sample edition, read, by path. */
export function readSample(): FileReading[] {
  const source = { name: 'sample', folder: join(contentFolder, 'sample'), title: '', sample: true, originalUrl: null }
  const vocabulary = loadSiteVocabulary(join(contentFolder, 'vocabulary'))
  return listContentFiles(source).files.map((file) => readContentFile(file, null, vocabulary))
}

/** From an article's id to all its copies. */
export function groupCopies(readings: readonly FileReading[]): Map<string, ArticleCopy[]> {
  const copies = new Map<string, ArticleCopy[]>()
  for (const copy of readings.flatMap((reading) => reading.copies)) {
    copies.set(copy.record.id, [...(copies.get(copy.record.id) ?? []), copy])
  }
  return copies
}

/** From an article's id to its merged record. */
export function mergeSample(readings: readonly FileReading[]): Map<string, ArticleRecord> {
  return new Map([...groupCopies(readings)].map(([id, copies]) => [id, mergeCopies(copies).record]))
}

/** The graph over the sample edition. */
export function graphSample(readings: readonly FileReading[]): Graph {
  return buildGraph([...mergeSample(readings).values()])
}
