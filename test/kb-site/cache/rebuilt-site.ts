/** A small site that is built twice, from the cache and without, so that tests can compare the two. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { makeFiles } from '../../support/files.ts'
import { runKb } from '../../support/project.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'

/** Titles and bodies that differ in what they name, cite and share. */
export const topics = [
  'It needs lamp.dll and hall.exe.',
  'See Q900002, which names lamp.dll.',
  'Error 0x80040154 in hall.exe; see Q900005.',
  'The value stands below HKEY_LOCAL_MACHINE\\Software\\Lamps.',
  'It is on.',
]

/** An article on one of the topics. */
export function writeTopic(number: number, topic: number): string {
  const title = `LAMP: Number ${number} and Topic ${topic}`
  return writeArticle(`Q${900_000 + number}`, { TITLE: title }, topics[topic] ?? '')
}

/** Six articles, and where their sites stand. */
export interface RebuiltSite {
  content: string
  /** Builds with the cache, and without; gives what the first said. */
  rebuild(): string
  buildCold(): void
  output: string
  cold: string
  cache: string
}

/** The articles, not yet built. @param buildOptions for every build */
export function makeSite(...buildOptions: string[]): RebuiltSite {
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

/** The bytes of all files of a site by path. */
export function readSite(folder: string): Map<string, string> {
  return new Map(listSiteFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

/** Builds from the cache and without it, and expects the same bytes. */
export function expectEqualToCold({ rebuild, buildCold, output, cold }: RebuiltSite): void {
  rebuild()
  buildCold()
  expect(readSite(output)).toEqual(readSite(cold))
}
