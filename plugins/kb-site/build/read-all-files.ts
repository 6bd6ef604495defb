/**
 * Reads many files in the workers, in tasks of about equal work.
 *
 * 54,000 files of one article, and one of 70 MB -> 540 tasks of 100 files; one task that begins the large file, 200 of some
 * 100 of its articles.
 */

import type { Progress } from '../../kb-progress/progress.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { compareText } from '../addresses/compare-text.ts'
import { type FilePart, isLarge, wholeFile } from '../read/file-part.ts'
import { joinParts } from '../read/join-parts.ts'
import { openReadings, type PackedReading, type PackedReadings } from '../read/pack-readings.ts'
import type { Contents } from '../read/packed-content.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'

/** A file that is to be read. */
export interface UnreadFile {
  file: ContentFile
  /** NaN where they are not known. */
  bytes: number
}

/** Articles of one task: few enough to spread evenly, enough to outweigh the message. */
const articlesPerTask = 100
/** Of a large file, as far as it is known before it is opened. */
const bytesPerArticle = 2_600

/**
 * Gives the reading of each file.
 *
 * The order is by path, whatever the source: copies of one article often have like paths (`298/Q298933.TXT`,
 * `298/Q298933/README.md`), and one that follows another in a task is not searched again.
 * @param urlOf gives the pattern of addresses of a file's source
 * @param contents finds their records again
 */
export async function readAllFiles(
  files: readonly UnreadFile[],
  pool: WorkerPool,
  urlOf: (file: ContentFile) => string | null,
  contents: Contents,
  progress: Progress,
): Promise<Map<ContentFile, PackedReading>> {
  const byPath = [...files].sort(
    ({ file: a }, { file: b }) => compareText(a.path, b.path) || compareText(a.source, b.source),
  )
  await pool.prepare(files.reduce((sum, { bytes }) => sum + (isLarge(bytes) ? bytes / bytesPerArticle : 1), 0))
  const found = new Map<ContentFile, PackedReading>()
  const openAll = (parts: readonly FilePart[], readings: PackedReadings) => {
    const open = openReadings(readings, contents)
    return parts.map(({ file }, place) => open(place, file, urlOf(file)))
  }
  const readParts = async (parts: readonly FilePart[]) => openAll(parts, await pool.readFiles(parts))
  const readSmall = async (parts: readonly FilePart[]) => {
    for (const reading of await readParts(parts)) found.set(reading.file, reading)
    progress.advance(parts.length)
  }
  const readLarge = async (file: ContentFile, bytes: number) => {
    const { parts, readings } = await pool.beginFile({ file, bytes })
    const first = openAll(parts.slice(0, 1), readings)
    const others = await Promise.all(makeTasks(parts.slice(1)).map(readParts))
    found.set(file, joinParts([...first, ...others.flat()]))
    progress.advance(1)
  }
  const small = byPath.filter(({ bytes }) => !isLarge(bytes))
  await Promise.all([
    ...byPath.filter(({ bytes }) => isLarge(bytes)).map(({ file, bytes }) => readLarge(file, bytes)),
    ...makeTasks(small.map(({ file }) => wholeFile(file))).map(readSmall),
  ])
  return found
}

/** Parts in their order, as many to a task as have `articlesPerTask`. */
function makeTasks(parts: readonly FilePart[]): FilePart[][] {
  const tasks: FilePart[][] = []
  let room = 0
  for (const part of parts) {
    if (room <= 0) {
      tasks.push([])
      room = articlesPerTask
    }
    tasks.at(-1)?.push(part)
    room -= articlesIn(part)
  }
  return tasks
}

/** A small file counts as one article. */
function articlesIn({ from, to }: FilePart): number {
  return Number.isFinite(to) ? to - from : 1
}
