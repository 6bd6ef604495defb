/**
 * Finds the real articles that the corpus tests read: beside the checkout (`../shared/`) or where `KB_CORPUS` says, a
 * folder laid out the same way (`corpus/small/kb`, `corpus/small/txt`, `seeds`, `labels`). The project holds none of them.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { projectFolder } from './project.ts'

/**
 * The absolute path of something that the corpus folder holds, `findInCorpus('seeds')`; null where it is not there.
 * Says in one line that the tests which want it are skipped.
 */
export function findInCorpus(path: string): string | null {
  const folder = resolve(process.env.KB_CORPUS ?? resolve(projectFolder, '../shared'), path)
  if (existsSync(folder)) return folder
  process.stderr.write(`Skipped: no ${path} beside the checkout (../shared) or below KB_CORPUS\n`)
  return null
}
