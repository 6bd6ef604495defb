/**
 * `kb merge` without the command line: joins the shards of one site into one folder, as links where the file system knows
 * them. The site appears whole or the old one stays.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { keepFile } from '../../kb-cache/index.ts'
import { listSiteFiles } from '../../kb-check/site/list-site-files.ts'
import { isSearchPart, mergeSearch } from '../../kb-search/index.ts'
import { recoverFolder, removeFolder, replaceFolder } from '../write/replace-folder.ts'
import { markFile, type ShardMark } from './take-shard.ts'

/**
 * Merges folders, given in any order.
 * @returns how many files the site has
 * @throws Error when they are not all shards of one site, each once
 */
export function mergeShards(folders: readonly string[], outputFolder: string): number {
  const sorted = sortShards(folders)
  const staging = `${outputFolder}.building`
  recoverFolder(outputFolder)
  removeFolder(staging)
  try {
    const count = sorted.reduce((sum, folder) => sum + addShard(folder, staging), 0)
    mergeSearch(sorted, staging)
    replaceFolder(outputFolder, staging)
    return count
  } finally {
    removeFolder(staging)
  }
}

function sortShards(folders: readonly string[]): string[] {
  const shards = folders
    .map((folder) => ({ folder, mark: readMark(folder) }))
    .sort((a, b) => a.mark.number - b.mark.number)
  const [first] = shards
  for (const [index, { folder, mark }] of shards.entries()) {
    if (mark.site !== first?.mark.site) {
      throw new Error(
        `${folder}: expected a shard of the same site as ${first?.folder}, found one of another. Build both again.`,
      )
    }
    if (mark.number !== index + 1 || mark.count !== shards.length) {
      const found = shards.map((shard) => `${shard.mark.number}/${shard.mark.count}`).join(', ')
      throw new Error(`expected the shards 1 to ${mark.count} of a site, each once, found ${found}`)
    }
  }
  return shards.map(({ folder }) => folder)
}

function readMark(folder: string): ShardMark {
  try {
    return JSON.parse(readFileSync(join(folder, markFile), 'utf8'))
  } catch (cause) {
    throw new Error(`${folder}: expected a folder that kb build --shard made, found no ${markFile}`, { cause })
  }
}

function addShard(folder: string, staging: string): number {
  const files = listSiteFiles(folder).filter((path) => path !== markFile && !isSearchPart(path))
  for (const path of files) {
    const target = join(staging, path)
    if (existsSync(target)) throw new Error(`${folder}: expected ${path} in one shard alone, found it in two`)
    mkdirSync(dirname(target), { recursive: true })
    keepFile(join(folder, path), target)
  }
  return files.length
}
