import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fragment } from '../../../plugins/kb-site/fragments/fragment.ts'
import {
  type FilePlace,
  FragmentReader,
  FragmentWriter,
  listFragmentFiles,
  removeFragmentFiles,
} from '../../../plugins/kb-site/fragments/fragment-files.ts'
import { makeFiles } from '../../support/files.ts'

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }))
const fragment: fc.Arbitrary<Fragment> = fc.record({
  heading: text,
  body: text,
  queryWords: text,
  opening: text,
  slots: fc.array(text),
  checks: fc.constant(null),
})

function makeOne(body: string): Fragment {
  return { heading: '', body, queryWords: '', opening: '', slots: [], checks: null }
}

describe('files of fragments', () => {
  it('give back what several workers wrote into one folder', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fragment, text, fc.boolean())), (pieces) => {
        const folder = makeFiles({})
        const writers = [new FragmentWriter(folder), new FragmentWriter(folder)] as const
        const places = pieces.map(([one, search, first]) => writers[first ? 0 : 1].add(one, search))
        for (const writer of writers) writer.flush()
        const reader = new FragmentReader(folder)
        expect(places.map((place) => reader.readFragment(place))).toEqual(pieces.map(([one]) => one))
        expect(places.map((place) => reader.readSearchBody(place))).toEqual(pieces.map(([, search]) => search))
      }),
      { numRuns: 50 },
    )
  })

  it('give back records in any order, while they grow', () => {
    const ascii = fc.string({ unit: 'binary-ascii', maxLength: 200 }).map((text) => text.repeat(300))
    const round = fc.array(ascii, { maxLength: 5 })
    const order = fc.infiniteStream(fc.nat())
    fc.assert(
      fc.property(fc.array(round, { maxLength: 4 }), order, (rounds, picks) => {
        const folder = makeFiles({})
        const [writer, reader] = [new FragmentWriter(folder), new FragmentReader(folder)]
        const known: { text: string; place: FilePlace }[] = []
        for (const texts of rounds) {
          known.push(...texts.map((text) => ({ text, place: writer.addRecord(text) })))
          writer.add(makeOne('between'), '')
          writer.flush()
          for (const pick of picks.take(known.length)) {
            const one = known[pick % known.length]
            expect(one && reader.readRecord(one.place)).toBe(one?.text)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('grow, and what was written before stays in its place', () => {
    const folder = makeFiles({})
    const writer = new FragmentWriter(folder)
    const first = writer.add(makeOne('first'), '')
    writer.flush()
    const second = writer.add(makeOne('second'), '')
    writer.flush()
    const reader = new FragmentReader(folder)
    expect([first, second].map((place) => reader.readFragment(place)?.body)).toEqual(['first', 'second'])
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it.each([
    ['the file is gone', (path: string) => rmSync(path)],
    ['the file is cut', (path: string) => truncateSync(path, 30)],
    [
      'a byte of each piece is another',
      (path: string) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, index) => (index % 40 === 30 ? 7 : byte)),
        ),
    ],
  ])('give nothing where %s', (_, damage) => {
    const folder = makeFiles({})
    const writer = new FragmentWriter(folder)
    const record = writer.addRecord('{"id":"Q1","title":"It is bright, and then it is dark."}')
    const place = writer.add(makeOne('It is dark.'), '')
    writer.flush()
    damage(join(folder, place.file))
    const reader = new FragmentReader(folder)
    expect(reader.readFragment(place)).toBeNull()
    expect(reader.readRecord(record)).toBeNull()
  })

  it('are listed and removed by name', () => {
    const folder = makeFiles({ 'a.bin': 'aaa', 'b.bin': 'b' })
    expect(listFragmentFiles(folder)).toEqual(new Map(Object.entries({ 'a.bin': 3, 'b.bin': 1 })))
    removeFragmentFiles(folder, new Set(['b.bin']))
    expect(readdirSync(folder)).toEqual(['b.bin'])
    expect(listFragmentFiles(join(folder, 'none'))).toEqual(new Map())
  })
})
