/** Finds the records of a built site, from which changes are told. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Below a site's folder. */
const recordsFile = 'data/articles.ndjson.gz'

/** The file of records, by a site's folder or by its own path. @throws UsageError where there is none */
export function findRecords(path: string): string {
  const file = isFolder(path) ? join(path, recordsFile) : path
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UsageError(`${file}: expected the records of a built site, found nothing there`)
  return resolve(file)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
