/** Writes the fragments of a bundle: the files of all its parts, numbered through. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileName } from './bundle-table.ts'
import type { BundleTask } from './bundle-threads.ts'
import type { Written } from './bundle-writer.ts'
import { combineHashes } from './combine-hashes.ts'
import { EarlierFiles } from './earlier-files.ts'
import { readPart } from './part-file.ts'

/** Writes all fragments, a part in memory at a time. */
export function writeFragments({ parts, bundleFolder, earlierFolders }: BundleTask): Written {
  const folder = join(bundleFolder, 'fragment')
  mkdirSync(folder, { recursive: true })
  const earlier = new EarlierFiles(earlierFolders.map((path) => join(path, 'fragment')))
  const hashes: string[] = []
  let [files, bytes] = [0, 0]
  for (const { file, key } of parts) {
    const { fragments, fragmentsHash } = readPart(file, key)
    hashes.push(fragmentsHash)
    for (const packed of fragments) {
      earlier.write(join(folder, fileName(files)), packed)
      files += 1
      bytes += packed.length
    }
  }
  return { files, bytes, hash: combineHashes(hashes) }
}
