/** Eleventy projects that use the plugin from this project's sources, built as their owners would build them. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeFiles } from '../files.ts'
import { projectFolder } from '../project.ts'

/** How a build ended. */
export interface ProjectBuild {
  status: number | null
  /** All that it printed. */
  output: string
}

const packageName = 'eleventy-plugin-kb-archive'
const eleventy = createRequire(import.meta.url)
  .resolve('@11ty/eleventy')
  .replace(/src[/\\].*$/, 'cmd.cjs')

/** A folder with these files, by path, in which the plugin can be imported by its name. */
export function makeProject(files: Readonly<Record<string, string>>): string {
  const folder = makeFiles({ 'package.json': '{ "type": "module" }', ...files })
  linkPlugin(folder)
  return folder
}

/** Lets the modules of a folder import the plugin by its name. */
export function linkPlugin(folder: string): void {
  const source = pathToFileURL(join(projectFolder, 'plugins/kb-site/index.ts'))
  const entry = join(folder, 'node_modules', packageName, 'index.js')
  mkdirSync(dirname(entry), { recursive: true })
  writeFileSync(join(dirname(entry), 'package.json'), '{ "type": "module", "exports": "./index.js" }')
  writeFileSync(entry, `export * from '${source}'\n`)
}

/** Runs Eleventy in a project's folder. */
export function buildProject(folder: string, ...args: string[]): ProjectBuild {
  return runScript(folder, eleventy, ...args)
}

/** Runs a script there, which may import the plugin. */
export function runScript(folder: string, script: string, ...args: string[]): ProjectBuild {
  const tsx = import.meta.resolve('tsx')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  })
  return { status, output: stdout + stderr }
}
