import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/list-site-files.ts'
import { withFault, writeArticle } from '../support/hostile-site.ts'
import { projectFolder } from '../support/project.ts'

const madeArticles = 450

let root = ''
let reference: ReadonlyMap<string, string>

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

/** Builds the sample articles and some made ones, copied into a folder of their own, and gives all files of the site by path. */
function buildIn(name: string, environment: NodeJS.ProcessEnv, options: readonly string[] = []): Map<string, string> {
  const folder = join(root, name)
  cpSync(join(projectFolder, 'content/sample'), join(folder, 'sample'), { recursive: true })
  writeMadeArticles(join(folder, 'sample/made'))
  const contents = ['kb', 'txt', 'library', 'made'].flatMap((source) => ['--content', join(folder, 'sample', source)])
  const args = [
    resolve(projectFolder, 'bin/kb.js'),
    'build',
    ...contents,
    '--output',
    join(folder, 'site'),
    '--no-cache',
    ...options,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root, env: environment })
  if (status !== 0) throw new Error(`kb build: expected status 0, found ${status}: ${stderr}`)
  const site = join(folder, 'site')
  return new Map(listSiteFiles(site).map((path) => [path, readFileSync(join(site, path), 'latin1')]))
}

/** Paths of files that differ, or that only one site has. */
function findDifferences(site: ReadonlyMap<string, string>): string[] {
  return [...new Set([...reference.keys(), ...site.keys()])].filter((path) => reference.get(path) !== site.get(path))
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kb-determinism-'))
  reference = buildIn('reference', { ...process.env, TZ: 'UTC', LC_ALL: 'C' })
}, 300_000)

afterAll(() => rmSync(root, { recursive: true, force: true }), 300_000)

describe('a build', () => {
  it.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['Asia/Kathmandu', 'ar_EG.UTF-8'],
  ])(
    'gives the same bytes in another folder, with the time zone %s and the locale %s',
    (zone, locale) => {
      const site = buildIn(join(locale, 'deep/er'), {
        ...process.env,
        TZ: zone,
        LANG: locale,
        LC_ALL: locale,
        LANGUAGE: locale,
      })
      expect(site.size).toBeGreaterThan(100)
      expect(findDifferences(site)).toEqual([])
    },
    300_000,
  )

  it('gives the same bytes when folders are read in another order by another number of threads', () => {
    const site = buildIn('order', withFault('read-otherwise.js', {}))
    expect(findDifferences(site)).toEqual([])
  }, 300_000)

  it('gives the same bytes at another time', () => {
    const site = buildIn('time', withFault('live-later.js', {}))
    expect(findDifferences(site)).toEqual([])
  }, 300_000)
})
