/** A site that stands, content that has changed since, and builds of it that something stops. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCommand } from '../commands/compiled-command.ts'
import { buildSite, runKb } from '../project.ts'
import { digestFolder } from './folder-digest.ts'
import { writeArticle } from './hostile-site.ts'

/** The folders, and what the site is before and after the change. */
export interface StandingSite {
  root: string
  content: string
  site: string
  before: string | null
  after: string | null
}

/** How a build ended. */
export interface Ending {
  status: number | null
  signal: NodeJS.Signals | null
  stderr: string
}

const articles = 60

/** Builds a site below `root`, then changes its content. */
export function makeStandingSite(root: string): StandingSite {
  const [content, site, changed] = ['articles', 'site', 'changed'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(content)
  for (let index = 0; index < articles; index += 1) {
    writeFileSync(
      join(content, `${index}.TXT`),
      writeArticle(`Q${900_100 + index}`, {}, `Lamp ${index} uses lamp${index}.dll.`),
    )
  }
  const { status, stderr } = runKb('build', '--content', content, '--output', site, '--cache', join(root, 'cache'))
  if (status !== 0) throw new Error(`kb build: expected status 0, found ${status}: ${stderr}`)
  const before = digestFolder(site)
  writeFileSync(join(content, '0.TXT'), writeArticle('Q900100', {}, 'This lamp is new.'))
  buildSite(changed, '--content', content)
  const after = digestFolder(changed)
  rmSync(changed, { recursive: true })
  return { root, content, site, before, after }
}

/** A copy of a standing site in another folder. */
export function copyStandingSite(standing: StandingSite, root: string): StandingSite {
  cpSync(standing.root, root, { recursive: true })
  return { ...standing, root, content: join(root, 'articles'), site: join(root, 'site') }
}

/**
 * Begins a build of the changed content.
 * @param descriptors files that it may have open at once, where it is limited: a shell of POSIX sets that
 */
export function beginBuild(
  { root, content, site }: StandingSite,
  environment = process.env,
  descriptors?: number,
): ChildProcess {
  const args = [findCommand(), 'build', '--content', content, '--output', site, '--cache', join(root, 'cache')]
  const options: SpawnOptions = { env: environment, stdio: ['ignore', 'ignore', 'pipe'] }
  if (descriptors === undefined) return spawn(process.execPath, args, options)
  return spawn('sh', ['-c', `ulimit -n ${descriptors}; exec "$0" "$@"`, process.execPath, ...args], options)
}

/** Waits for a build. */
export function waitForEnd(build: ChildProcess): Promise<Ending> {
  let stderr = ''
  build.stderr?.on('data', (data) => {
    stderr += String(data)
  })
  return new Promise((done) => build.once('close', (status, signal) => done({ status, signal, stderr })))
}

/** What stands beside content, site and cache. */
export function findLitter({ root }: StandingSite): string[] {
  return readdirSync(root).filter((name) => !['articles', 'cache', 'site'].includes(name))
}
