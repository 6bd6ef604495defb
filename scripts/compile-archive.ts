/**
 * Compiles the package kb-archive: every module of the command and the site, and beside the modules what they read while they
 * run, all in folders as in the project. Types are not checked here, which takes as long again: `npm run lint` does that.
 *
 *     tsx scripts/compile-archive.ts [FOLDER]
 *
 * The folder is `plugins/kb-archive/dist` where none is named.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const output = resolve(process.argv[2] ?? join(project, 'plugins/kb-archive/dist'))

/** What stands beside modules and is read or bundled while they run. */
const readAtRunTime = new Set(['.cjs', '.css', '.js', '.png', '.svg'])

rmSync(output, { recursive: true, force: true })
const compiler = join(project, 'node_modules/typescript/bin/tsc')
const settings = join(project, 'plugins/kb-archive/tsconfig.build.json')
execFileSync(process.execPath, [compiler, '-p', settings, '--outDir', output], { stdio: 'inherit' })
for (const path of ['content', 'layouts', 'plugins'].flatMap(listFiles).filter(isRead))
  cpSync(join(project, path), join(output, path))

/** Files below a folder of the project, by paths from there. */
function listFiles(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => !/\/(?:dist|node_modules)\//.test(path) && statSync(join(project, path)).isFile())
}

/** Whether a file is read, or bundled for browsers, while the command runs. */
function isRead(path: string): boolean {
  if (path.startsWith('content/')) return /^content\/(?:pages\/|vocabulary\/|site\.yaml$)/.test(path)
  return readAtRunTime.has(extname(path)) || path.endsWith('.schema.json')
}
