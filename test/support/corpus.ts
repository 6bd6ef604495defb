/**
 * Finds the real articles that the corpus tests read: beside the checkout (`../shared/`) or where `KB_CORPUS` says, a
 * folder laid out the same way (`corpus/small/kb`, `corpus/small/txt`, `seeds`, `labels`). The project holds none of them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { projectFolder } from './project.ts'

/**
 * The absolute path of something that the corpus folder holds, `findInCorpus('seeds')`; null where it is not there.
 * Says in one line that the tests which want it are skipped.
 */
export function findInCorpus(path: string): string | null {
  const folder = resolve(corpusFolder(), path)
  if (existsSync(folder)) return folder
  process.stderr.write(`Skipped: no ${path} beside the checkout (../shared) or below KB_CORPUS\n`)
  return null
}

/**
 * The folder of the whole archive, `kb` and `txt` below it; null where it is not there. It comes packed: the first
 * call unpacks it into `.cache/`, where later ones find it.
 */
export function findWholeCorpus(): string | null {
  const unpacked = join(projectFolder, '.cache/corpus')
  const script = findInCorpus('corpus/extract.sh')
  if (script === null || existsSync(unpacked)) return script && unpacked
  const partial = `${unpacked}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(dirname(partial), { recursive: true })
  const { status, stderr } = spawnSync('bash', [script, partial], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} failed: expected status 0, found ${status}: ${stderr}`)
  renameSync(partial, unpacked)
  return unpacked
}

function corpusFolder(): string {
  return process.env.KB_CORPUS ?? resolve(projectFolder, '../shared')
}
