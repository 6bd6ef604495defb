/** A bundle joined with what the build before made of it: the same bytes as one joined anew, and no more made than has to be. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import type { BundleTask } from '../../../plugins/kb-search/bundles/bundle-task.ts'
import { type JoinedBundle, joinParts } from '../../../plugins/kb-search/bundles/join-parts.ts'
import { compareByBytes } from '../../../plugins/kb-search/format/compare-by-bytes.ts'
import { PageListWriter } from '../../../plugins/kb-search/format/page-list.ts'
import { type WordEntry, writeWords } from '../../../plugins/kb-search/format/word-entry.ts'
import { type IndexedPart, writePart } from '../../../plugins/kb-search/parts/part-file.ts'
import { makeFiles } from '../../support/files.ts'

/** Indexes of words by their places in a text. */
type Text = readonly number[]

/** Parts of texts. */
type Archive = readonly (readonly Text[])[]

const WORDS = 400
const PARTS = 3
const TEXTS = 5

const range = { from: 0, to: 4096 }

/** A word: most are so long that a chunk has few of them, some are chunks of their own. Some have accents, or emoji. */
function wordOf(index: number): string {
  const name = `${index % 50 === 7 ? '\u{1f600}' : ''}${index % 40 === 3 ? 'é' : ''}${index.toString(36).padStart(2, '0')}`
  return name.padEnd(index % 60 === 1 ? 9_000 : 40 + 60 * (index % 3), '_')
}

/** A word is in one or two of fifteen texts, so that it comes to be frequent, or ceases to be, with a text that has it too. */
const start: Archive = Array.from({ length: PARTS }, (_, part) =>
  Array.from({ length: TEXTS }, (_, text) =>
    Array.from({ length: WORDS }, (_, index) => index).filter((index) => (index * 7 + part * 5 + text) % 11 === 0),
  ),
)

/** The words of a part. Every other text has in its title each tenth word of the archive that it has. */
function wordsOf(texts: readonly Text[]): WordEntry[] {
  const lists = new Map<string, PageListWriter>()
  const add = (word: string, page: number, position: number) => {
    const list = lists.get(word) ?? new PageListWriter()
    list.addPage(page, [{ weight: 24, positions: [position], from: 0, to: 1 }], false)
    lists.set(word, list)
  }
  for (const [page, text] of texts.entries()) {
    for (const [position, index] of text.entries()) {
      add(wordOf(index), page, position)
      if (index % 10 === 0 && page % 2 === 0) add(`~${wordOf(index)}`, page, position)
    }
  }
  const entries = Array.from(lists, ([word, list]) => ({ word, pages: list.finish(), variants: [] }))
  return entries.sort((one, other) => compareByBytes(one.word, other.word))
}

/** Folders of one archive's builds: each has one of its own, and all share a cache. */
class Builds {
  readonly #root = makeFiles({})
  readonly #cache = join(this.#root, 'cache')
  #count = 0

  /** Joins an archive as the first build, or upon an earlier one's folder. */
  build(archive: Archive, earlier?: string, version = 'one'): Promise<Build> {
    return this.#join(archive, { earlierFolders: earlier ? [earlier] : [], cache: { folder: this.#cache, version } })
  }

  /** Builds upon an earlier one; tells how many chunks are made anew. @throws Error where it differs from a first build */
  async rebuild(archive: Archive, earlier: string, version?: string): Promise<Build & { remade: number }> {
    const { folder, bundle } = await this.build(archive, earlier, version)
    const cold = await this.#join(archive, { earlierFolders: [], cache: null })
    expect([bundle, [...bundle.frequentWords]]).toEqual([cold.bundle, [...cold.bundle.frequentWords]])
    expect(readFiles(folder)).toEqual(readFiles(cold.folder))
    const chunks = listSiteFiles(join(folder, 'index')).map((path) => join(folder, 'index', path))
    return { folder, bundle, remade: chunks.filter((path) => statSync(path).nlink === 1).length }
  }

  /** The kept file of a part. */
  fileOf(texts: readonly Text[]): string {
    return join(this.#cache, keyOf(texts))
  }

  async #join(archive: Archive, earlier: Pick<BundleTask, 'earlierFolders' | 'cache'>): Promise<Build> {
    this.#count += 1
    const folder = join(this.#root, String(this.#count))
    const parts = archive.map((texts) => ({ range, file: this.fileOf(texts), key: keyOf(texts) }))
    for (const [index, { file, key }] of parts.entries()) {
      if (!existsSync(file)) writePart(file, key, makePart(archive[index] ?? []))
    }
    const bundle = await joinParts({ range, parts, filters: { year: { 1999: [1] } }, bundleFolder: folder, ...earlier })
    return { folder, bundle }
  }
}

interface Build {
  folder: string
  bundle: JoinedBundle
}

function makePart(texts: readonly Text[]): IndexedPart {
  const words = Array.from(writeWords(wordsOf(texts)), ({ first, bytes }) => ({ first, bytes: gzipSync(bytes) }))
  return { pages: texts.map((_, number) => ({ number, wordCount: 9 })), words }
}

function keyOf(texts: readonly Text[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}

function readFiles(folder: string): Map<string, string> {
  return new Map(listSiteFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

/** Often one that is a chunk of its own, which ends the chunk before. */
const anyWord = fc.oneof(
  fc.nat(WORDS + 200),
  fc.nat(9).map((count) => 60 * count + 1),
)

/** Words that a text loses, if it has them, and others that it gets at a place, some of them new to the archive. */
const change = fc.record({
  part: fc.nat(PARTS - 1),
  text: fc.nat(TEXTS - 1),
  lost: fc.uniqueArray(anyWord, { maxLength: 20 }),
  added: fc.uniqueArray(anyWord, { maxLength: 4 }),
  place: fc.nat(WORDS / 10),
})

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function apply(archive: Archive, { part, text, lost, added, place }: Change): Archive {
  const edit = (words: Text): Text => {
    const left = words.filter((word) => !added.includes(word) && !lost.includes(word))
    return left.toSpliced(place, 0, ...added)
  }
  return archive.map((texts, index) => (index === part ? texts.with(text, edit(texts[text] ?? [])) : texts))
}

/** An archive whose first text has other words at its end, all else as it was. */
const edited: Archive = apply(start, { part: 0, text: 0, lost: [], added: [200], place: WORDS })

describe('joinParts', () => {
  it('gives upon any earlier build the bytes of a first one', async () => {
    const builds = new Builds()
    let archive = start
    let { folder } = await builds.build(start)
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 3 }), async (changes) => {
        archive = changes.reduce(apply, archive)
        ;({ folder } = await builds.rebuild(archive, folder))
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('makes anew the chunks with changed words alone, and reads no others', async () => {
    const builds = new Builds()
    const { folder, bundle } = await builds.build(start)
    expect(listSiteFiles(folder).length).toBeGreaterThan(12)
    expect((await builds.rebuild(start, folder)).remade).toBe(0)
    const { remade } = await builds.rebuild(edited, folder)
    expect(remade).toBeGreaterThan(0)
    expect(remade).toBeLessThan(4)
    await builds.rebuild(start, folder)
    for (const texts of start) {
      const { pages, words } = makePart(texts)
      const blocks = words.map((block, index) => (index < 2 ? block : { ...block, bytes: Buffer.from('unreadable') }))
      writePart(builds.fileOf(texts), keyOf(texts), { pages, words: blocks })
    }
    expect((await builds.build(start, folder)).bundle).toEqual(bundle)
  })

  it.each<[string, (file: string) => void]>([
    ['is gone', (file) => rmSync(file)],
    ['is empty', (file) => writeFileSync(file, '')],
    ['holds other words', (file) => writeFileSync(file, gzipSync('other'))],
    ['is packed otherwise', (file) => writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)), { level: 1 }))],
    ['has other data before the same end', (file) => writeFileSync(file, damage(readFileSync(file), 12))],
    ['says another time', (file) => writeFileSync(file, damage(readFileSync(file), 5))],
  ])('makes a file anew that %s, in whatever place', async (_, alter) => {
    const builds = new Builds()
    const { folder } = await builds.build(start)
    const files = listSiteFiles(join(folder, 'index')).map((path) => join(folder, 'index', path))
    for (const file of [files[0], files[5], files[6], files.at(-1)]) alter(file ?? '')
    expect((await builds.rebuild(start, folder)).remade).toBe(4)
  })

  it.each<[string, (file: string) => void]>([
    ['is gone', (file) => rmSync(file)],
    ['is damaged', (file) => writeFileSync(file, damage(readFileSync(file), 400))],
  ])('joins all words where the part before %s', async (_, alter) => {
    const builds = new Builds()
    const { folder } = await builds.build(start)
    alter(builds.fileOf(start[0] ?? []))
    await builds.rebuild(edited, folder)
  })

  it('joins all words where pages are counted otherwise, or other code made the bundle before', async () => {
    const [texts = [], ...others] = start
    for (const archive of [[texts.slice(1), ...others], others, [...start, texts]]) {
      const builds = new Builds()
      const { folder } = await builds.build(start)
      await builds.rebuild(archive, folder)
    }
    const builds = new Builds()
    const { folder } = await builds.build(start)
    const { remade } = await builds.rebuild(start, folder, 'two')
    expect(remade).toBe(listSiteFiles(join(folder, 'index')).length)
  })
})

function damage(bytes: Buffer, place: number): Buffer {
  const damaged = Buffer.from(bytes)
  damaged[place] = (bytes[place] ?? 0) ^ 1
  return damaged
}
