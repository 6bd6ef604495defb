/**
 * The builds of all files as data for the page "Which build is my file?": `/data/builds/ne.json` holds the files whose
 * names begin with "ne", each with its builds, newest first, and the titles of the articles that shipped them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildsFolder, pieceName } from '../../../layouts/assets/pieces/builds-piece.ts'
import type { BuildRow, BuildsPiece } from '../../../layouts/assets/pieces/builds-row.ts'
import { groupBy } from '../addresses/group-by.ts'
import type { Archive } from '../archive/archive.ts'
import type { FileBuild, FileBuilds } from '../archive/collect-builds.ts'

/** Writes all pieces below the output folder. */
export function writeBuilds(builds: FileBuilds, { articles }: Pick<Archive, 'articles'>, outputFolder: string): void {
  const folder = join(outputFolder, buildsFolder)
  mkdirSync(folder, { recursive: true })
  for (const [piece, names] of groupBy(builds.keys(), pieceName)) {
    const files = Object.fromEntries(names.map((name) => [name, (builds.get(name) ?? []).map(toRow)]))
    const ids = new Set(names.flatMap((name) => (builds.get(name) ?? []).flatMap((build) => build.articles)))
    const titles = [...ids].map((id) => [id.slice(1), articles.get(id)?.card.title ?? id] as const)
    const data: BuildsPiece = { files, articles: Object.fromEntries(titles) }
    writeFileSync(join(folder, `${piece}.json`), JSON.stringify(data))
  }
}

function toRow({ version, date, size, platform, articles }: FileBuild): BuildRow {
  return [version, date, size, platform, articles.map((id) => Number(id.slice(1)))]
}
