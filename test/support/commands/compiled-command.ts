/**
 * The command as its package has it, compiled: so it starts without tsx. The first test of a run that needs it compiles it for
 * all others, so that a run of tests that do not need it costs nothing more.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../plugins/kb-site/options/site-options.ts'
import { isFirst, waitUntil } from '../take-turn.ts'

/** Vitest calls it before the first test of each project, and what it returns after the last: makes room for the command. */
export default function setUp(): (() => void) | undefined {
  if (process.env.KB_COMPILED !== undefined) return undefined
  const cache = join(projectFolder, '.cache')
  mkdirSync(cache, { recursive: true })
  // Within the project, where its libraries are found.
  const folder = mkdtempSync(join(cache, 'compiled-'))
  process.env.KB_COMPILED = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Path of the script that runs the command; outside Vitest it is the one that runs the sources. */
export function findCommand(): string {
  const folder = process.env.KB_COMPILED
  if (folder === undefined) return join(projectFolder, 'bin/kb.js')
  if (isFirst(join(folder, 'begun'))) compile(folder)
  waitUntil(() => existsSync(join(folder, 'ended')))
  return join(folder, 'dist/bin/main.js')
}

function compile(folder: string): void {
  try {
    copyFileSync(join(projectFolder, 'plugins/kb-archive/package.json'), join(folder, 'package.json'))
    const args = ['--import', 'tsx', 'scripts/compile-archive.ts', join(folder, 'dist')]
    execFileSync(process.execPath, args, { cwd: projectFolder })
  } finally {
    writeFileSync(join(folder, 'ended'), '')
  }
}
