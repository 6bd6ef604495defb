/**
 * Lists the files below a source's folder, sorted by path, so that nothing depends on the order of the disk.
 * Symbolic links are not followed (they could lead out of the folder or in a circle): they are reported instead.
 */
import type { Dirent } from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeFileError } from './describe-file-error.ts'
import type { Source } from './find-sources.ts'

/** A file to read; `path` is below the source's folder, with forward slashes. */
export interface ContentFile {
  source: string
  path: string
  absolutePath: string
}

/** A path that cannot be read as a file, with the reason. */
export interface SkippedPath {
  source: string
  path: string
  reason: string
}

/** What stands below a folder, sorted by path. */
export interface ContentListing {
  files: ContentFile[]
  skipped: SkippedPath[]
}

/** All files of a source, and what was passed over. Files and folders whose name starts with a dot are not content. */
export function listContentFiles(source: Source): ContentListing {
  const files: ContentFile[] = []
  const skipped: SkippedPath[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(source, folder, skipped)) {
      if (entry.name.startsWith('.')) continue
      const path = folder + entry.name
      if (entry.isDirectory()) folders.push(`${path}/`)
      else if (entry.isFile()) files.push(contentFile(source, path))
      else skipped.push({ source: source.name, path, reason: describeEntry(entry) })
    }
  }
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) }
}

/** The file at a path below a source's folder. */
export function contentFile({ name, folder }: Source, path: string): ContentFile {
  return { source: name, path, absolutePath: join(folder, path) }
}

function readFolder(source: Source, folder: string, skipped: SkippedPath[]): Dirent[] {
  try {
    return readdirSync(join(source.folder, folder), { withFileTypes: true })
  } catch (error) {
    const reason = `The folder cannot be read: ${describeFileError(error)}`
    skipped.push({ source: source.name, path: folder || '.', reason })
    return []
  }
}

function describeEntry(entry: Dirent): string {
  return entry.isSymbolicLink() ? 'A symbolic link; links are not followed' : 'Neither a file nor a folder'
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}
