/**
 * Writes the fragments of a bundle, each part's into a folder that is named after its articles' numbers and its content:
 * what one article changes leaves all others under the addresses that browsers know.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileName } from './bundle-table.ts'
import type { BundleTask } from './bundle-task.ts'
import type { Written } from './bundle-writer.ts'
import { EarlierFiles } from './earlier-files.ts'
import { listEarlierFolders, nameFolder } from './named-folders.ts'
import { readPart } from './part-file.ts'

/** Writes all fragments, a part in memory at a time. */
export function writeFragments({ parts, fragmentsFolder, earlierFragments }: BundleTask): Omit<Written, 'hash'> {
  let [files, bytes] = [0, 0]
  for (const { range, file, key } of parts) {
    const { fragments, fragmentsHash } = readPart(file, key)
    const folder = join(fragmentsFolder, nameFolder(range, [fragmentsHash]))
    // A build into the same folder has left the same fragments under the same name.
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const earlier = new EarlierFiles(listEarlierFolders(earlierFragments, range))
    for (const [index, packed] of fragments.entries()) {
      earlier.write(join(folder, fileName(index)), packed)
      bytes += packed.length
    }
    files += fragments.length
  }
  return { files, bytes }
}
