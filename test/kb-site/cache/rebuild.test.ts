/** A rebuild from the cache: equal to a cold build byte for byte, whatever changed, and no more is written than has to be. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/list-site-files.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/hostile-site.ts'
import { runKb } from '../../support/project.ts'

/** Titles and bodies that differ in what they name, cite and share. */
const topics = [
  'It needs lamp.dll and hall.exe.',
  'See Q900002, which names lamp.dll.',
  'Error 0x80040154 in hall.exe; see Q900005.',
  'The value stands below HKEY_LOCAL_MACHINE\\Software\\Lamps.',
  'It is on.',
]

function writeTopic(number: number, topic: number): string {
  const title = `LAMP: Number ${number} and Topic ${topic}`
  return writeArticle(`Q${900_000 + number}`, { TITLE: title }, topics[topic] ?? '')
}

interface Site {
  content: string
  /** Builds with the cache, and without; gives what the first said. */
  rebuild(): string
  buildCold(): void
  output: string
  cold: string
  cache: string
}

function makeSite(...buildOptions: string[]): Site {
  const articles = Array.from({ length: 6 }, (_, index) => [
    `articles/${index + 1}.TXT`,
    writeTopic(index + 1, index % 5),
  ])
  const root = makeFiles(Object.fromEntries(articles))
  const [content, output, cold, cache] = ['articles', 'site', 'cold', 'cache'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  const build = (...options: string[]) => {
    const { status, stderr } = runKb('build', '--content', content, ...buildOptions, ...options)
    expect(status, stderr).toBe(0)
    return stderr
  }
  return {
    content,
    output,
    cold,
    cache,
    rebuild: () => build('--output', output, '--cache', cache),
    buildCold: () => void build('--output', cold, '--no-cache'),
  }
}

function readSite(folder: string): Map<string, string> {
  return new Map(listSiteFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

function expectEqualToCold({ rebuild, buildCold, output, cold }: Site): void {
  rebuild()
  buildCold()
  expect(readSite(output)).toEqual(readSite(cold))
}

const number = fc.integer({ min: 1, max: 8 })
const topic = fc.nat(topics.length - 1)

/** One change of the content; a file that is not there is made. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), number, topic }),
  fc.record({ kind: fc.constant('remove' as const), number }),
  fc.record({ kind: fc.constant('rename' as const), number, name: fc.constantFrom('x.TXT', 'sub/y.txt', 'z.md') }),
)

function apply(content: string, step: typeof change extends fc.Arbitrary<infer Change> ? Change : never): void {
  const file = join(content, `${step.number}.TXT`)
  if (step.kind === 'write') return writeFileSync(file, writeTopic(step.number, step.topic))
  if (!readdirSync(content).includes(`${step.number}.TXT`)) return
  if (step.kind === 'remove') return rmSync(file)
  mkdirSync(join(content, 'sub'), { recursive: true })
  renameSync(file, join(content, step.name))
}

describe('a rebuild', () => {
  it('equals a cold build after any edits, additions, removals and renames', { timeout: 600_000 }, () => {
    const site = makeSite()
    site.rebuild()
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (steps) => {
        for (const step of steps) apply(site.content, step)
        expectEqualToCold(site)
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })

  it('writes the files whose bytes change and no other', { timeout: 120_000 }, () => {
    // The folder of a search bundle has another name after every change.
    const site = makeSite('--no-search')
    site.rebuild()
    const before = readSite(site.output)
    const past = new Date('2001-02-03')
    for (const path of before.keys()) utimesSync(join(site.output, path), past, past)
    // The times are part of what the cache knows, so it takes one build to learn them.
    site.rebuild()
    writeFileSync(join(site.content, '1.TXT'), writeTopic(1, 4))
    expect(site.rebuild()).toMatch(/[1-9]\d* of them as before/)
    const written = listSiteFiles(site.output).filter(
      (path) => statSync(join(site.output, path)).mtimeMs !== past.getTime(),
    )
    const changed = [...readSite(site.output)]
      .filter(([path, bytes]) => before.get(path) !== bytes)
      .map(([path]) => path)
    expect(changed).toContain('kb/900/Q900001/index.html')
    expect(changed.length).toBeLessThan(before.size / 2)
    expect(written.sort()).toEqual(changed.sort())
  })

  it('repairs pages that were edited or removed, and does without a damaged cache', { timeout: 120_000 }, () => {
    const site = makeSite()
    site.rebuild()
    writeFileSync(join(site.output, 'kb/900/Q900001/index.html'), 'edited')
    rmSync(join(site.output, 'dll'), { recursive: true })
    writeFileSync(join(site.output, 'stray.html'), 'stray')
    expectEqualToCold(site)
    expect(readdirSync(join(site.cache, 'search'))).toHaveLength(1)
    for (const name of readdirSync(site.cache, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.json') || name.startsWith('search/'))
        writeFileSync(join(site.cache, name), 'kb-cache of something else\n{}')
    }
    expectEqualToCold(site)
  })
})
