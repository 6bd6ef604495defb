/**
 * Search of a site that several machines built, each with its own bundles. The first of them wrote the static indexes of
 * all articles; what is left to do is a manifest that names the bundles of all.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltBundle } from './bundles/bundle-threads.ts'
import { combineHashes } from './bundles/combine-hashes.ts'
import { findCommonWords } from './static/common-words.ts'
import { MANIFEST_FILE } from './static/file-names.ts'
import { listBundles, type SearchManifest } from './static/manifest.ts'
import { writeManifest } from './static/static-files.ts'

/** A bundle as a part of the index tells of it. */
type PartBundle = Pick<BuiltBundle, 'name' | 'range' | 'articles' | 'table'> & {
  frequentWords: [word: string, count: number][]
}

/** Where a part tells of its bundles, below the site's root. */
const partFile = 'search/part.json'

/** Whether a file is there for `mergeSearch` alone. */
export function isSearchPart(path: string): boolean {
  return path === partFile
}

/** Writes what `mergeSearch` needs to know of the bundles of a part. */
export function writeSearchPart(bundles: readonly BuiltBundle[], outputFolder: string): void {
  const part = bundles.map(({ name, range, articles, table, frequentWords }): PartBundle => {
    return { name, range, articles, table, frequentWords: [...frequentWords] }
  })
  writeFileSync(join(outputFolder, partFile), JSON.stringify(part))
}

/**
 * Writes the manifest of the whole, where the parts have a search.
 * @param folders of the parts, in order of their articles; the output folder has all other files of theirs
 */
export function mergeSearch(folders: readonly string[], outputFolder: string): void {
  if (!folders.every((folder) => existsSync(join(folder, partFile)))) return
  const bundles = folders.flatMap((folder): PartBundle[] => JSON.parse(readFileSync(join(folder, partFile), 'utf8')))
  const searchFolder = join(outputFolder, 'search')
  const { version, ...first }: SearchManifest = JSON.parse(readFileSync(join(searchFolder, MANIFEST_FILE), 'utf8'))
  const words = bundles.map(({ frequentWords }) => new Map(frequentWords))
  const manifest = { ...first, bundles: listBundles(bundles), commonWords: findCommonWords(words, first.articles) }
  const merged: SearchManifest = { version: combineHashes([version, JSON.stringify(manifest)]), ...manifest }
  for (const [name, content] of writeManifest(merged, bundles)) {
    const file = join(searchFolder, name)
    // It may be a link to the file of the first part, which stays as it is.
    rmSync(file)
    writeFileSync(file, content)
  }
}
