/**
 * Where the site of the build before goes: removing 75,000 folders takes longer than anything else in a rebuild, so it
 * waits in the cache until the next one, whose second thread has nothing else to do.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { removeFolder } from '../replace-folder.ts'

const prefix = 'replaced-'

/** Moves a folder into the cache, or removes it where the two stand on different disks. */
export function setAside(folder: string, cacheFolder: string): void {
  mkdirSync(cacheFolder, { recursive: true })
  try {
    renameSync(folder, join(mkdtempSync(join(cacheFolder, prefix)), 'site'))
  } catch {
    removeFolder(folder)
  }
}

/** Removes all that was set aside, in a thread of its own; resolves when it is done. */
export async function removeSetAside(cacheFolder: string): Promise<void> {
  const folders = listSetAside(cacheFolder)
  if (folders.length === 0) return
  const remove = 'for (const folder of workerData) fs.rmSync(folder, { recursive: true, force: true })'
  const thread = new Worker(
    `const fs = require('node:fs'), { workerData } = require('node:worker_threads'); ${remove}`,
    {
      eval: true,
      workerData: folders,
    },
  )
  // What could not be removed is tried again by the next build.
  await new Promise<void>((resolve) => thread.once('error', () => {}).once('exit', () => resolve()))
}

function listSetAside(cacheFolder: string): string[] {
  try {
    const names = readdirSync(cacheFolder).filter((name) => name.startsWith(prefix))
    return names.map((name) => join(cacheFolder, name))
  } catch {
    return []
  }
}
