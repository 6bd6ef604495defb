/**
 * Reads many files in the workers, in tasks of about equal work.
 *
 * 54,000 files of one article, and one of 70 MB -> 540 tasks of 100 files, 280 tasks of a part of the large one.
 */
import type { Progress } from '../../kb-progress/progress.ts'
import type { ContentFile } from '../../kb-sources/list-content-files.ts'
import { cutFile, type FilePart } from '../read/file-part.ts'
import { joinParts } from '../read/join-parts.ts'
import { openReadings, type PackedReading } from '../read/pack-readings.ts'
import type { WorkerPool } from '../workers/worker-pool.ts'

/** A file that is to be read. */
export interface UnreadFile {
  file: ContentFile
  /** NaN where they are not known. */
  bytes: number
}

/** Files of one task: few enough to spread evenly, enough to outweigh the message. */
const filesPerTask = 100

/**
 * Gives the reading of each file.
 *
 * The order is by path, whatever the source: copies of one article often have like paths (`298/Q298933.TXT`,
 * `298/Q298933/README.md`), and one that follows another in a task is not searched again.
 * @param urlOf gives the pattern of addresses of a file's source
 */
export async function readAllFiles(
  files: readonly UnreadFile[],
  pool: WorkerPool,
  urlOf: (file: ContentFile) => string | null,
  progress: Progress,
): Promise<Map<ContentFile, PackedReading>> {
  const byPath = [...files].sort(({ file: a }, { file: b }) => compare(a.path, b.path) || compare(a.source, b.source))
  const parts = byPath.flatMap(({ file, bytes }) => cutFile(file, bytes))
  await pool.prepare(parts.reduce((sum, part) => sum + workOf(part), 0))
  const found = new Map<ContentFile, PackedReading[]>()
  const read = async (task: readonly FilePart[]) => {
    const open = openReadings(await pool.readFiles(task))
    for (const [place, { file, part }] of task.entries()) {
      const readings = found.get(file) ?? []
      readings[part] = open(place, file, urlOf(file))
      found.set(file, readings)
    }
    progress.advance(task.filter(({ part }) => part === 0).length)
  }
  await Promise.all(makeTasks(parts).map(read))
  return new Map(Array.from(found, ([file, readings]) => [file, joinParts(readings)]))
}

/** Parts in their order, as many to a task as make `filesPerTask`. */
function makeTasks(parts: readonly FilePart[]): FilePart[][] {
  const tasks: FilePart[][] = []
  let room = 0
  for (const part of parts) {
    if (room <= 0) {
      tasks.push([])
      room = filesPerTask
    }
    tasks.at(-1)?.push(part)
    room -= workOf(part)
  }
  return tasks
}

/** In files. A part of a large file is a task of its own. */
function workOf({ parts }: FilePart): number {
  return parts > 1 ? filesPerTask : 1
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
