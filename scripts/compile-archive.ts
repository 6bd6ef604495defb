/**
 * Compiles the package kb-archive into `plugins/kb-archive/dist`: there every module of the command and the site stands as in
 * the project, and beside the modules what they read while they run.
 *
 *     tsx scripts/compile-archive.ts
 */
import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('..', import.meta.url))
const source = join(project, 'plugins/kb-archive')
const output = join(source, 'dist')

/** What stands beside modules and is read or bundled while they run. */
const readAtRunTime = new Set(['.cjs', '.css', '.js', '.png', '.svg'])

rmSync(output, { recursive: true, force: true })
execFileSync(
  process.execPath,
  [join(project, 'node_modules/typescript/bin/tsc'), '-p', join(source, 'tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
)
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
