/** The project's own folder, and its command line run as a user runs it. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `kb` with these arguments in the project's folder and waits for it. */
export function runKb(...args: string[]): SpawnSyncReturns<string> {
  const options = { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1 << 30 } as const
  return spawnSync(process.execPath, [resolve(projectFolder, 'bin/kb.js'), ...args], options)
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

/** The path prefix that a site was built for, as its search page tells the scripts. */
export function readPrefix(siteFolder: string): string {
  const html = readFileSync(join(siteFolder, 'search/index.html'), 'utf8')
  return /<body[^>]* data-prefix="([^"]*)"/.exec(html)?.[1] ?? '/'
}
