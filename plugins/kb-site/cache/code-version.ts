/**
 * The version of the code that made a cached thing: a hash of the project's own modules and of what they are run with, so
 * that no change of a rule, a word of the vocabulary or a library leaves old results behind.
 */
import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { findContent } from '../options/find-content.ts'
import { projectFolder } from '../options/site-options.ts'

/** Versions of the two passes. */
export interface CodeVersions {
  /** Of what reads a file, and prints its text. */
  reading: string
  /** Of what renders a page: reading, too, because a text's fragment stands on it. */
  page: string
}

/** Hashes the code as it is now, and the vocabulary that a content folder has or that comes with the code. */
export function readCodeVersions(contentFolder: string): CodeVersions {
  const hash = createHash('sha256').update(process.version)
  for (const file of listVersionFiles()) hash.update(readFileSync(file))
  hashFolder(hash, findContent(contentFolder, 'vocabulary'))
  hashFolder(hash, join(projectFolder, 'plugins'))
  hashFolder(hash, join(projectFolder, 'layouts/markup'))
  const reading = hash.copy().digest('hex')
  hashFolder(hash, join(projectFolder, 'layouts'))
  return { reading, page: hash.digest('hex') }
}

/**
 * Where the versions of libraries stand: in a checkout's lockfile, or in the list of the package, which pins those that it
 * names, and the lockfile that npm leaves in the folder into which it has installed the package.
 */
function listVersionFiles(): string[] {
  const lockfile = join(projectFolder, 'package-lock.json')
  if (existsSync(lockfile)) return [lockfile]
  const ofPackage = ['../package.json', '../../.package-lock.json'].map((path) => join(projectFolder, path))
  return ofPackage.filter((path) => existsSync(path))
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
