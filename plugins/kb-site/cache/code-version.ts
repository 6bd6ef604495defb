/**
 * The version of the code that made a cached thing: a hash of the project's own sources and of what they are run with, so
 * that no change of a rule, a word of the vocabulary or a library leaves old results behind.
 */
import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { projectFolder } from '../options/site-options.ts'

/** Versions of the two passes. */
export interface CodeVersions {
  /** Of what reads a file, and prints its text. */
  reading: string
  /** Of what renders a page: reading, too, because a text's fragment stands on it. */
  page: string
}

/** Hashes the sources as they are now. `contentFolder` holds the vocabulary. */
export function readCodeVersions(contentFolder: string): CodeVersions {
  const hash = createHash('sha256').update(process.version)
  hash.update(readFileSync(join(projectFolder, 'package-lock.json')))
  hashFolder(hash, join(contentFolder, 'vocabulary'))
  hashFolder(hash, join(projectFolder, 'plugins'))
  hashFolder(hash, join(projectFolder, 'layouts/markup'))
  const reading = hash.copy().digest('hex')
  hashFolder(hash, join(projectFolder, 'layouts'))
  return { reading, page: hash.digest('hex') }
}

function hashFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.filter((path) => !isCompiled(path.slice(folder.length))).sort()) {
    const bytes = readFileSync(file)
    hash.update(`${file.slice(folder.length)}\0${bytes.length}\0`).update(bytes)
  }
}

/** What `npm run build:packages` made of the sources beside it. */
function isCompiled(path: string): boolean {
  return path.split(sep).includes('dist')
}
