/**
 * Brings the pinned commit of a source, or leaves all as it was. The new copy is made beside the old one and takes its
 * place when it is whole; what a broken-off run has brought is taken over by the next.
 *
 *     content/fetched/kbarchive                   the copy, with its stamp
 *     content/fetched/.kbarchive.partial-e92bde…  the next one, while it is made
 *     content/fetched/.kbarchive.git              git's own store, while it is needed
 *     content/fetched/.kbarchive.old              the last one, while the two change places
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Progress } from '../kb-progress/progress.ts'
import { createStamp, isStampOf, isWhole, readStamp, writeStamp } from './copy-stamp.ts'
import { fetchCommit } from './fetch-commit.ts'
import { fillCopy } from './fill-copy.ts'
import { GitStore } from './git.ts'
import { listTree } from './list-tree.ts'
import type { FetchResult, ListedSource, PinnedRepository } from './types.ts'

/**
 * Brings one source.
 * @param folder where the copy stands or will stand
 * @throws Error with what was found and expected; the old copy then stays as it was
 */
export async function fetchSource(
  { name, folder }: Pick<ListedSource, 'name' | 'folder'>,
  repository: PinnedRepository,
  progress: Progress,
): Promise<FetchResult> {
  const beside = (end: string) => join(dirname(folder), `.${name}.${end}`)
  const [staging, store, old] = [beside(`partial-${repository.commit}`), beside('git'), beside('old')]
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder)
  const present = readStamp(folder)
  if (present && isStampOf(present, repository) && isWhole(folder, present)) {
    return { state: 'current', files: present.files, leftOut: present.leftOut }
  }
  mkdirSync(dirname(folder), { recursive: true })
  // A store that was left behind may hold locks and half a pack; its trees are quickly brought again.
  remove(store)
  for (const path of findStagings(beside('partial-'))) if (path !== staging) remove(path)
  try {
    const git = new GitStore(store)
    progress.stage(`${name}: commit`)
    await git.init()
    await fetchCommit(git, repository)
    const { files, leftOut } = await listTree(git, repository)
    progress.stage(`${name}: files`, files.length)
    await fillCopy(git, repository.commit, files, { staging, old: folder }, progress)
    writeStamp(staging, createStamp(repository, files, leftOut))
    swap(staging, folder, old)
    return { state: 'fetched', files: files.length, leftOut }
  } catch (error) {
    throw new Error(`${basename(folder)}: could not be brought from ${repository.url}`, { cause: error })
  } finally {
    remove(store)
  }
}

/** What broken-off runs have left, for this commit or another. */
function findStagings(start: string): string[] {
  const folder = dirname(start)
  return readdirSync(folder)
    .filter((entry) => entry.startsWith(basename(start)))
    .map((entry) => join(folder, entry))
}

function swap(staging: string, folder: string, old: string): void {
  remove(old)
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(staging, folder)
  remove(old)
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
