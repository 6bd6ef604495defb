/** The project's own folder, and its command line run as a user runs it. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCommand } from './commands/compiled-command.ts'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `kb` with these arguments in the project's folder and waits for it. */
export function runKb(...args: string[]): SpawnSyncReturns<string> {
  const options = { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1 << 30 } as const
  return spawnSync(process.execPath, [findCommand(), ...args], options)
}

/**
 * Builds a site into a folder: the sample edition, whatever is fetched, unless other content is named.
 * @throws Error with what the command said when it failed
 */
export function buildSite(outputFolder: string, ...args: string[]): void {
  const content = args.includes('--content') ? [] : ['--content', 'content/sample']
  const { status, stderr } = runKb('build', '--no-cache', '--output', outputFolder, ...content, ...args)
  if (status !== 0) throw new Error(`kb build ended with status ${status}:\n${stderr}`)
}

/**
 * The path that a site is served below: 404.html, shown for any address, is the one page that names its style sheet whole.
 *
 * @throws Error when the page does not name it
 */
export function readPrefix(siteFolder: string): string {
  const file = join(siteFolder, '404.html')
  const [, prefix] = /<link rel=stylesheet href=(\/[^">\s]*)assets\/site\.css/.exec(readFileSync(file, 'utf8')) ?? []
  if (prefix === undefined) throw new Error(`${file}: found no address of the style sheet that begins with a slash`)
  return prefix
}
