/** An index made with the parts that an earlier build kept: the same bytes as one made anew, and no more read than has to be. */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import {
  createSearchIndex,
  renderSearchBody,
  type SearchSurroundings,
  toSearchDocument,
} from '../../plugins/kb-search/index.ts'
import { RANGE_UNIT } from '../../plugins/kb-search/plan-bundles.ts'
import type { SpellingEntry } from '../../plugins/kb-search/ranking/spellings.ts'
import { makeFiles } from '../support/files.ts'
import { addDocuments } from './made-index.ts'
import { makeArticle } from './make-article.ts'

/** Text by article number. */
type Archive = ReadonlyMap<number, string>

/** No part is larger than the range that is never divided. */
const limits = { part: 1, bundle: 1000 }

const texts = ['The lamp is dark.', 'Hall.exe stops.', 'The lamps of the hall flicker.', 'Wires, bulbs and a lamp.']
const start: Archive = new Map(
  [10, 11, RANGE_UNIT, 3 * RANGE_UNIT, 3 * RANGE_UNIT + 1].map((number) => [number, 'On.']),
)

class Site {
  readonly #root = makeFiles({})
  readonly output = join(this.#root, 'site')
  readonly cache = join(this.#root, 'cache')

  /** Builds with the cache; gives the numbers of the articles whose documents were needed. */
  async rebuild(archive: Archive, version = 'one', names: readonly SpellingEntry[] = []): Promise<number[]> {
    const previousFolder = join(this.#root, 'previous')
    rmSync(previousFolder, { recursive: true, force: true })
    if (readdirSync(this.#root).includes('site')) renameSync(this.output, previousFolder)
    const cache = { folder: this.cache, version }
    return build(archive, { outputFolder: this.output, previousFolder, cache, surroundings: surroundWith(names) })
  }

  /** Names of the parts that are kept, which are their keys. */
  parts(): string[] {
    return readdirSync(this.cache).filter((name) => /^[0-9a-f]{64}$/.test(name))
  }

  async expectEqualToCold(archive: Archive): Promise<void> {
    const outputFolder = join(this.#root, 'cold')
    rmSync(outputFolder, { recursive: true, force: true })
    await build(archive, { outputFolder })
    expect(readFiles(this.output)).toEqual(readFiles(outputFolder))
  }
}

/** An archive that knows no more than names. */
function surroundWith(spellings: readonly SpellingEntry[]): SearchSurroundings {
  const identityOf = () => ({ says: '', names: [] })
  return { pageOf: () => null, identityOf, absent: [], services: [], spellings, products: [], formerProducts: {} }
}

type Options = Omit<Parameters<typeof createSearchIndex>[0], 'articles' | 'limits'>

async function build(archive: Archive, options: Options): Promise<number[]> {
  const documents = Array.from(archive, ([number, text]) => {
    const article = makeArticle(number)
    const body = {
      type: 'root' as const,
      children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] }],
    }
    return {
      article,
      documentKey: text,
      html: toSearchDocument(article, renderSearchBody(body)),
    }
  })
  const index = createSearchIndex({ ...options, articles: documents, limits })
  const needed = documents.filter(({ article }) => index.needs(article.number))
  addDocuments(index, options.outputFolder, needed)
  await index.finish()
  return needed.map(({ article }) => article.number).sort((one, other) => one - other)
}

function readFiles(folder: string): Map<string, string> {
  return new Map(listSiteFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'base64')]))
}

/** Articles that share a part with one that is not as it was. */
function findTouched(before: Archive, after: Archive): number[] {
  const unitOf = (number: number) => Math.floor(number / RANGE_UNIT)
  const changed = [...before.keys(), ...after.keys()].filter((number) => before.get(number) !== after.get(number))
  const units = new Set(changed.map(unitOf))
  return [...after.keys()].filter((number) => units.has(unitOf(number))).sort((one, other) => one - other)
}

/** One article written, or removed where there is no text. */
const change = fc.record({
  number: fc.constantFrom(...start.keys(), RANGE_UNIT + 7, 9 * RANGE_UNIT),
  text: fc.option(fc.constantFrom(...texts), { freq: 3 }),
})

function apply(archive: Archive, changes: readonly { number: number; text: string | null }[]): Archive {
  const after = new Map(archive)
  for (const { number, text } of changes) {
    if (text !== null) after.set(number, text)
    else if (after.size > 1) after.delete(number)
  }
  return after
}

describe('an index made with what an earlier build kept', () => {
  it('equals a new one after any changes, and needs the documents of the parts touched', async () => {
    const site = new Site()
    let archive = start
    expect(await site.rebuild(archive)).toEqual([...start.keys()])
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 3 }), async (changes) => {
        const after = apply(archive, changes)
        expect(await site.rebuild(after)).toEqual(findTouched(archive, after))
        archive = after
        await site.expectEqualToCold(after)
      }),
      { numRuns: 6, endOnFailure: true },
    )
  })

  it('looks for names anew where they have changed', async () => {
    const site = new Site()
    const names: SpellingEntry[] = [['Hall Lamp', 'hl']]
    await site.rebuild(start, 'one', names)
    expect(await site.rebuild(start, 'one', names)).toEqual([])
    expect(await site.rebuild(start, 'one', [['Hall Lamp', 'hl', 'hlamp']])).toEqual([...start.keys()])
  })

  it('keeps no part that is not in it, and uses none of other code', async () => {
    const site = new Site()
    await site.rebuild(start)
    const kept = site.parts()
    expect(kept).toHaveLength(3)
    expect(await site.rebuild(start, 'two')).toEqual([...start.keys()])
    expect(site.parts()).toHaveLength(3)
    expect(site.parts()).not.toContain(kept[0])
    await site.rebuild(new Map([[10, 'On.']]), 'two')
    expect(site.parts()).toHaveLength(1)
    // The part, the note of its bundle, and the static indexes.
    expect(readdirSync(site.cache)).toHaveLength(3)
  })

  it('makes parts again that are damaged or cut, or stand under another name', async () => {
    const site = new Site()
    await site.rebuild(start)
    const damage = fc.record({ file: fc.nat(2), place: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, place, cut }) => {
        const path = join(site.cache, site.parts()[file] ?? '')
        const bytes = readFileSync(path)
        const at = Math.min(bytes.length - 1, Math.floor(place * bytes.length))
        const damaged = Buffer.from(bytes)
        damaged[at] = (bytes[at] ?? 0) ^ 1
        // A part is linked in its output folder's place; the damage is to the cache alone.
        rmSync(path)
        writeFileSync(path, cut ? bytes.subarray(0, at) : damaged)
        expect((await site.rebuild(start)).length).toBeGreaterThan(0)
        expect(await site.rebuild(start)).toEqual([])
      }),
      { numRuns: 4, endOnFailure: true },
    )
    const [one = '', other = ''] = site.parts()
    rmSync(join(site.cache, one))
    renameSync(join(site.cache, other), join(site.cache, one))
    await site.rebuild(start)
    await site.expectEqualToCold(start)
  })

  it('links the files that come out as before, and notices those that were edited', async () => {
    const site = new Site()
    const files = () =>
      listSiteFiles(join(site.output, 'search/bundles')).map((path) => join(site.output, 'search/bundles', path))
    const inodes = () => files().map((path) => statSync(path).ino)
    await site.rebuild(start)
    const before = new Set(inodes())
    const changed = new Map(start).set(10, 'Off.')
    await site.rebuild(changed)
    const kept = inodes().filter((inode) => before.has(inode))
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(files().length)
    const [edited = ''] = files().filter((path) => before.has(statSync(path).ino))
    rmSync(edited)
    writeFileSync(edited, 'edited')
    await site.rebuild(changed)
    await site.expectEqualToCold(changed)
  })
})
