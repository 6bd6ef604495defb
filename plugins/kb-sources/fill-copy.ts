/**
 * Fills the folder of a copy: takes over what an earlier copy or a broken-off run has already, and brings the rest in
 * portions, each of which is on disk before the next is asked for. Every file is checked against its hash.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Progress } from '../kb-progress/progress.ts'
import { hashFile } from './blob-hash.ts'
import { listCopy } from './copy-stamp.ts'
import { fetchBlobs, findMissingBlobs } from './fetch-commit.ts'
import type { GitStore } from './git.ts'
import { readBlobs } from './read-blobs.ts'
import type { TreeFile } from './types.ts'

/** Where a copy is made, and the one that it will replace. */
export interface CopyFolders {
  staging: string
  old: string
}

/** Contents of one request: large enough that asking costs little, small enough that a broken one does. */
const portion = 5_000

/** Makes `staging` hold these files and no others. @throws Error where one cannot be had or written */
export async function fillCopy(
  git: GitStore,
  commit: string,
  files: readonly TreeFile[],
  { staging, old }: CopyFolders,
  progress: Progress,
): Promise<void> {
  const kept = keepWhole(staging, files)
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(staging, folder), { recursive: true })
  const wanted = new Map<string, string[]>()
  for (const { path, blob } of files) {
    if (kept.has(path) || takeOver(join(old, path), join(staging, path), blob)) progress.advance(1)
    else wanted.set(blob, [...(wanted.get(blob) ?? []), path])
  }
  const missing = await findMissingBlobs(git, commit)
  const blobs = [...wanted.keys()]
  for (let start = 0; start < blobs.length; start += portion) {
    const some = blobs.slice(start, start + portion)
    const absent = some.filter((blob) => missing.has(blob))
    if (absent.length > 0) await fetchBlobs(git, absent)
    let index = 0
    for await (const content of readBlobs(git, some)) {
      const paths = wanted.get(some[index++] ?? '') ?? []
      for (const path of paths) writeNew(join(staging, path), content)
      progress.advance(paths.length)
    }
  }
}

/** Keeps what an earlier run has brought and is wanted, and removes all else; gives the paths that it keeps. */
function keepWhole(folder: string, files: readonly TreeFile[]): Set<string> {
  mkdirSync(folder, { recursive: true })
  const wanted = new Map(files.map(({ path, blob }) => [path, blob]))
  const kept = new Set<string>()
  for (const path of listCopy(folder)) {
    if (hashFile(join(folder, path)) === wanted.get(path)) kept.add(path)
    else rmSync(join(folder, path))
  }
  return kept
}

function takeOver(from: string, to: string, blob: string): boolean {
  if (hashFile(from) !== blob) return false
  copyFileSync(from, to)
  return true
}

/** Fails where something stands there already: on a disk that does not tell case apart, two paths may be one. */
function writeNew(path: string, content: Uint8Array): void {
  writeFileSync(path, content, { flag: 'wx' })
}
