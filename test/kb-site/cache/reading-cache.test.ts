import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReadingCache } from '../../../plugins/kb-site/cache/reading-cache.ts'
import type { ContentFile } from '../../../plugins/kb-site/list-content-files.ts'
import { type FileReading, readContentFile } from '../../../plugins/kb-site/read-content-file.ts'
import { loadSiteVocabulary } from '../../../plugins/kb-site/site-vocabulary.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/hostile-site.ts'
import { projectFolder } from '../../support/project.ts'

const vocabulary = loadSiteVocabulary(join(projectFolder, 'content'))
const pattern = 'https://example.org/{path}'

function fileAt(folder: string, path: string): ContentFile {
  return { source: 'lamps', path, absolutePath: join(folder, path) }
}

/** A folder with an article, what was read there, and a cache that keeps it. */
function makeCache(): { folder: string; cacheFolder: string; reading: FileReading } {
  const folder = makeFiles({ 'a.TXT': writeArticle('Q900001', {}, 'It needs lamp.dll and Q900002.') })
  const cacheFolder = makeFiles({})
  const reading = readContentFile(fileAt(folder, 'a.TXT'), pattern, vocabulary)
  new ReadingCache(cacheFolder, 'one').save([reading], new Set([reading]))
  return { folder, cacheFolder, reading }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('the cache of readings', () => {
  it('gives what a file with the same bytes gave, wherever its folder is now', () => {
    const { folder, cacheFolder, reading } = makeCache()
    const moved = join(makeFiles({}), 'moved')
    renameSync(folder, moved)
    const file = fileAt(moved, 'a.TXT')
    const found = new ReadingCache(cacheFolder, 'one').find(file, pattern)
    expect(reading.copies).toHaveLength(1)
    expect(found).toEqual({ ...reading, file, copies: reading.copies.map((copy) => ({ ...copy, file })) })
  })

  it('tells the address that the source gives now', () => {
    const { folder, cacheFolder } = makeCache()
    const found = new ReadingCache(cacheFolder, 'one').find(fileAt(folder, 'a.TXT'), 'https://example.org/2/{path}')
    expect(found?.copies[0]?.record.source.url).toBe('https://example.org/2/a.TXT')
  })

  it.each([
    [
      'the file changed',
      (file: string) => writeFileSync(file, writeArticle('Q900001', {}, 'Now it needs none.')),
      'one',
    ],
    ['the file is gone', (file: string) => rmSync(file), 'one'],
    ['the code changed', () => {}, 'two'],
  ])('gives nothing where %s', (_, change, version) => {
    const { folder, cacheFolder } = makeCache()
    change(join(folder, 'a.TXT'))
    expect(new ReadingCache(cacheFolder, version).find(fileAt(folder, 'a.TXT'), pattern)).toBeNull()
  })

  it('does not read a file again while its stamp is the same', () => {
    vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
    const { folder, cacheFolder, reading } = makeCache()
    const other = { ...reading, sha256: 'of other bytes' }
    new ReadingCache(cacheFolder, 'one').save([other], new Set([other]))
    const file = fileAt(folder, 'a.TXT')
    expect(new ReadingCache(cacheFolder, 'one').find(file, pattern)).not.toBeNull()
    const { size, mtime } = statSync(file.absolutePath)
    writeFileSync(file.absolutePath, '-'.repeat(size))
    utimesSync(file.absolutePath, mtime, mtime)
    expect(new ReadingCache(cacheFolder, 'one').find(file, pattern)).toBeNull()
  })

  it('reads a file that has only just changed', () => {
    const { folder, cacheFolder, reading } = makeCache()
    const other = { ...reading, sha256: 'of other bytes' }
    new ReadingCache(cacheFolder, 'one').save([other], new Set([other]))
    expect(reading.stamp).toBeNull()
    expect(new ReadingCache(cacheFolder, 'one').find(fileAt(folder, 'a.TXT'), pattern)).toBeNull()
  })

  it('forgets files that are gone', () => {
    const { folder, cacheFolder } = makeCache()
    new ReadingCache(cacheFolder, 'one').save([], new Set())
    expect(new ReadingCache(cacheFolder, 'one').find(fileAt(folder, 'a.TXT'), pattern)).toBeNull()
  })
})
