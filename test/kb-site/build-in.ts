/** Builds the same articles in any folder and any environment, to compare the sites. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import { findCommand } from '../support/commands/compiled-command.ts'
import { projectFolder } from '../support/project.ts'
import { writeArticle } from '../support/sites/hostile-site.ts'

const madeArticles = 450

/** Articles that name each other and files in common: so many that two threads read and render them. */
function writeMadeArticles(folder: string): void {
  mkdirSync(folder)
  for (let index = 0; index < madeArticles; index += 1) {
    const body = `See Q${900_000 + ((index * 7) % madeArticles)}. Lamp${index % 50}.dll and lamp${index % 9}.exe fail with 0x8004${1000 + (index % 90)}.`
    writeFileSync(
      join(folder, `${index}.TXT`),
      writeArticle(`Q${900_000 + index}`, { TITLE: `Lamp ${index % 300}` }, body),
    )
  }
}

/** Builds the sample articles and some made ones, copied into the folder, and gives all files of the site by path. */
export function buildIn(folder: string, environment: NodeJS.ProcessEnv): Map<string, string> {
  cpSync(join(projectFolder, 'content/sample'), join(folder, 'sample'), { recursive: true })
  writeMadeArticles(join(folder, 'sample/made'))
  const contents = ['kb', 'txt', 'library', 'made'].flatMap((source) => ['--content', join(folder, 'sample', source)])
  const args = [findCommand(), 'build', ...contents, '--output', join(folder, 'site'), '--no-cache']
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, env: environment })
  if (status !== 0) throw new Error(`kb build: expected status 0, found ${status}: ${stderr}`)
  const site = join(folder, 'site')
  return new Map(listSiteFiles(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]))
}

/** Paths of files that differ, or that only one site has. */
export function findDifferences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}
