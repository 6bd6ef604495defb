import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReadingCache } from '../../../plugins/kb-site/cache/reading-cache.ts'
import { FragmentWriter } from '../../../plugins/kb-site/fragments/fragment-files.ts'
import { stampFiles } from '../../../plugins/kb-site/list/file-stamp.ts'
import type { PackedReading } from '../../../plugins/kb-site/read/pack-readings.ts'
import { CopyPacker } from '../../../plugins/kb-site/read/packed-content.ts'
import { type ArticleCopy, type FileReading, readContentFile } from '../../../plugins/kb-site/read/read-content-file.ts'
import type { ContentFile } from '../../../plugins/kb-sources/list-content-files.ts'
import { makeFiles } from '../../support/files.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'
import { contentsIn, vocabulary } from '../contents-in.ts'

const pattern = 'https://example.org/{path}'

function fileAt(folder: string, path: string): ContentFile {
  return { source: 'lamps', path, absolutePath: join(folder, path) }
}

/** What the cache knows of one file as it is now. */
async function find(
  cacheFolder: string,
  version: string,
  file: ContentFile,
  sourceUrl = pattern,
): Promise<FileReading | undefined> {
  const listing = { files: [file], skipped: [], stamps: stampFiles([file.absolutePath]) }
  const cache = new ReadingCache(cacheFolder, version)
  return (await cache.find(listing, () => sourceUrl, contentsIn(cache.fragmentFolder))).get(file)
}

async function save(cacheFolder: string, readings: readonly PackedReading[]): Promise<void> {
  const stamps = stampFiles(readings.map(({ file }) => file.absolutePath))
  await new ReadingCache(cacheFolder, 'one').save(readings, stamps)
}

/** A folder with an article, what was read there, and a cache that keeps it. */
async function makeCache(): Promise<{ folder: string; cacheFolder: string; reading: PackedReading }> {
  const folder = makeFiles({ 'a.TXT': writeArticle('Q900001', {}, 'It needs lamp.dll and Q900002.') })
  const cacheFolder = makeFiles({})
  const records = new FragmentWriter(join(cacheFolder, 'fragments'))
  const packer = new CopyPacker(records)
  const { copies, ...rest } = readContentFile(fileAt(folder, 'a.TXT'), pattern, vocabulary)
  const reading = { ...rest, copies: copies.map((copy) => packer.pack(copy, null)) }
  records.flush()
  await save(cacheFolder, [reading])
  return { folder, cacheFolder, reading }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('the cache of readings', () => {
  it('gives what a file with the same bytes gave, wherever its folder is now', async () => {
    const { folder, cacheFolder, reading } = await makeCache()
    const moved = join(makeFiles({}), 'moved')
    renameSync(folder, moved)
    const file = fileAt(moved, 'a.TXT')
    const found = await find(cacheFolder, 'one', file)
    const read = ({ record, extracts, replacements }: ArticleCopy) => ({ record, extracts, replacements })
    expect(reading.copies).toHaveLength(1)
    expect(found?.copies.map(read)).toEqual(reading.copies.map(read))
    expect(found?.copies[0]?.file).toEqual(file)
  })

  it('tells the address that the source gives now', async () => {
    const { folder, cacheFolder } = await makeCache()
    const found = await find(cacheFolder, 'one', fileAt(folder, 'a.TXT'), 'https://example.org/2/{path}')
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
  ])('gives nothing where %s', async (_, change, version) => {
    const { folder, cacheFolder } = await makeCache()
    change(join(folder, 'a.TXT'))
    expect(await find(cacheFolder, version, fileAt(folder, 'a.TXT'))).toBeUndefined()
  })

  it('does not read a file again while its stamp is the same', async () => {
    vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
    const { folder, cacheFolder, reading } = await makeCache()
    await save(cacheFolder, [{ ...reading, sha256: 'of other bytes' }])
    const file = fileAt(folder, 'a.TXT')
    expect(await find(cacheFolder, 'one', file)).toBeDefined()
    const { size, mtime } = statSync(file.absolutePath)
    writeFileSync(file.absolutePath, '-'.repeat(size))
    utimesSync(file.absolutePath, mtime, mtime)
    expect(await find(cacheFolder, 'one', file)).toBeUndefined()
  })

  it('reads a file that has only just changed', async () => {
    const { folder, cacheFolder, reading } = await makeCache()
    await save(cacheFolder, [{ ...reading, sha256: 'of other bytes' }])
    expect(await find(cacheFolder, 'one', fileAt(folder, 'a.TXT'))).toBeUndefined()
  })

  it('writes again what has changed, and nothing else', async () => {
    vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
    const { folder, cacheFolder } = await makeCache()
    const readings = join(cacheFolder, 'readings')
    const inode = () => statSync(join(readings, readdirSync(readings)[0] ?? '')).ino
    const cache = new ReadingCache(cacheFolder, 'one')
    const file = fileAt(folder, 'a.TXT')
    const saveAgain = async (sha256?: string) => {
      const listing = { files: [file], skipped: [], stamps: stampFiles([file.absolutePath]) }
      const found = (await cache.find(listing, () => pattern, contentsIn(cache.fragmentFolder))).get(file)
      if (!found) throw new Error('expected the reading, found none')
      await cache.save([sha256 ? { ...found, sha256 } : found], listing.stamps)
    }
    const first = inode()
    await saveAgain()
    expect(inode()).toBe(first)
    await saveAgain('of other bytes')
    expect(inode()).not.toBe(first)
  })

  it('forgets files that are gone', async () => {
    const { folder, cacheFolder } = await makeCache()
    await save(cacheFolder, [])
    expect(readdirSync(join(cacheFolder, 'readings'))).toEqual([])
    expect(await find(cacheFolder, 'one', fileAt(folder, 'a.TXT'))).toBeUndefined()
  })
})
