/** Writes the fragments of a bundle: the files of all its parts, numbered through. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileName } from './bundle-table.ts'
import type { BundleTask } from './bundle-threads.ts'
import type { Written } from './bundle-writer.ts'
import { combineHashes } from './combine-hashes.ts'
import { readPart } from './part-file.ts'

/** Writes all fragments, a part in memory at a time. */
export function writeFragments({ parts, bundleFolder }: BundleTask): Written {
  const folder = join(bundleFolder, 'fragment')
  mkdirSync(folder, { recursive: true })
  const hashes: string[] = []
  let [files, bytes] = [0, 0]
  for (const { file, key } of parts) {
    const { fragments, fragmentsHash } = readPart(file, key)
    hashes.push(fragmentsHash)
    for (const packed of fragments) {
      writeFileSync(join(folder, fileName(files)), packed)
      files += 1
      bytes += packed.length
    }
  }
  return { files, bytes, hash: combineHashes(hashes) }
}
