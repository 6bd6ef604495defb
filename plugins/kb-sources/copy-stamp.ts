/**
 * What a fetched copy says of itself: the commit that it holds, and one hash over all its files. It stands in a file of
 * the copy, so that both come and go together; a copy that was cut short or edited no longer fits its stamp.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashFile } from './blob-hash.ts'
import type { LeftOutPath, PinnedRepository, TreeFile } from './types.ts'

/** Begins with a dot: no content. */
const stampName = '.kb-fetch.json'

/** What `.kb-fetch.json` holds. */
export interface CopyStamp {
  url: string
  commit: string
  folders: readonly string[]
  files: number
  /** SHA-256 over the files' hashes and paths. */
  digest: string
  leftOut: readonly LeftOutPath[]
}

/** The stamp of a whole copy. */
export function createStamp(
  { url, commit, folders }: PinnedRepository,
  files: readonly TreeFile[],
  leftOut: readonly LeftOutPath[],
): CopyStamp {
  return { url, commit, folders, files: files.length, digest: digestFiles(files), leftOut }
}

/** Writes the stamp of a copy. */
export function writeStamp(folder: string, stamp: CopyStamp): void {
  writeFileSync(join(folder, stampName), `${JSON.stringify(stamp, null, 2)}\n`)
}

/** The stamp of a copy, as it stands there; null where there is none that can be read. */
export function readStamp(folder: string): CopyStamp | null {
  try {
    return JSON.parse(readFileSync(join(folder, stampName), 'utf8'))
  } catch {
    return null
  }
}

/** Whether a stamp is for this commit and these folders. */
export function isStampOf(stamp: CopyStamp, { commit, folders }: PinnedRepository): boolean {
  return stamp.commit === commit && JSON.stringify(stamp.folders) === JSON.stringify(folders)
}

/** Whether a copy has every file that its stamp counts, byte for byte, and no other. */
export function isWhole(folder: string, stamp: CopyStamp): boolean {
  const files = listCopy(folder).map((path) => ({ path, blob: hashFile(join(folder, path)) ?? 'none' }))
  return files.length === stamp.files && digestFiles(files) === stamp.digest
}

/** Paths of all that stands below a copy's folder and is no folder, the stamp apart; with forward slashes. */
export function listCopy(folder: string): string[] {
  const paths: string[] = []
  const folders = ['']
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${below}${entry.name}/`)
      else if (below + entry.name !== stampName) paths.push(below + entry.name)
    }
  }
  return paths
}

function digestFiles(files: readonly TreeFile[]): string {
  const hash = createHash('sha256')
  for (const line of files.map(({ path, blob }) => `${path}\0${blob}\n`).sort()) hash.update(line)
  return hash.digest('hex')
}
