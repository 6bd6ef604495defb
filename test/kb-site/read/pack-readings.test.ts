import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FragmentWriter } from '../../../plugins/kb-site/fragments/fragment-files.ts'
import type { FileSlice } from '../../../plugins/kb-site/read/file-slice.ts'
import { openReadings, type PackedReading, packReadings } from '../../../plugins/kb-site/read/pack-readings.ts'
import { CopyPacker } from '../../../plugins/kb-site/read/packed-content.ts'
import type { ArticleCopy, FileReading } from '../../../plugins/kb-site/read/read-content-file.ts'
import type { ContentFile } from '../../../plugins/kb-sources/list-content-files.ts'
import { makeFiles } from '../../support/files.ts'
import { contentsIn } from '../contents-in.ts'
import { makeExtracts, makeRecord, makeSource } from '../make-record.ts'

const pattern = 'https://example.org/{path}'

function fileAt(path: string): ContentFile {
  return { source: 'kb', path, absolutePath: `/${path}` }
}

const slices = [0, 9].map(
  (start): FileSlice => ({
    ...{ start, end: start + 9, encoding: 'ascii', reason: null, fileHash: 'a', hash: `${start}` },
    above: { lines: start, characters: start, articles: start },
    raw: { encoding: 'utf-8', above: start },
  }),
)

/** Readings of files that share articles and warranties, or do not. */
const reading = fc.record({
  sha256: fc.constantFrom('a', 'b'),
  copies: fc.array(
    fc.record({
      record: fc
        .tuple(fc.nat(3), fc.constantFrom('Lamp', 'L\u00e1mpara \u{1f4a1} \ud800'))
        .map(([number, title]) => makeRecord(number + 1, { title })),
      extracts: fc.constantFrom(
        makeExtracts(),
        makeExtracts({ opening: 'A lamp is on.', quotes: [{ name: 'Q2', sentence: 'See Q2.', title: null }] }),
      ),
      replacements: fc.record({ replaces: fc.constant<string[]>(['Q2']), replacedBy: fc.constant<string[]>(['Q3']) }),
      index: fc.nat(2),
      slice: fc.constantFrom(null, ...slices),
      digest: fc.constantFrom('x', 'y'),
      length: fc.nat(9),
      fragment: fc.constantFrom(null, { file: 'a.bin', start: 7, length: 55, page: 30 }),
    }),
    { maxLength: 3 },
  ),
  rejections: fc.array(fc.record({ reason: fc.constant('No article'), line: fc.nat(9) }), { maxLength: 1 }),
  diagnostics: fc.constant<FileReading['diagnostics']>([]),
  warranties: fc.array(fc.constantFrom('As is.', 'As it was.'), { maxLength: 2 }),
})

/** The readings as if they had been read in files of their own. */
const readings = fc.array(reading).map((all) =>
  all.map(({ copies, ...rest }, number): FileReading => {
    const file = fileAt(`${number}.TXT`)
    const source = makeSource({ path: file.path, sha256: rest.sha256, url: `https://example.org/${file.path}` })
    const withFile = copies.map(({ record, ...copy }): ArticleCopy => {
      const whole = { ...record, source }
      return { ...copy, card: whole, record: whole, source, file }
    })
    return { ...rest, file, copies: withFile }
  }),
)

function pack(all: readonly FileReading[], folder: string): PackedReading[] {
  const records = new FragmentWriter(folder)
  const packer = new CopyPacker(records)
  const packed = all.map((one) => ({ ...one, copies: one.copies.map((copy) => packer.pack(copy, copy.fragment)) }))
  records.flush()
  return packed
}

/** Everything that a reading answers. */
function spell({ copies, ...rest }: FileReading): object {
  const spelled = copies.map(
    ({ record, extracts, replacements, source, file, index, slice, digest, length, fragment }) => {
      return { record, extracts, replacements, source, file, index, slice, digest, length, fragment }
    },
  )
  return { ...rest, copies: spelled }
}

it('gives back the readings that were packed, through another thread, as often as it is asked', () => {
  const folder = makeFiles({})
  fc.assert(
    fc.property(readings, (all) => {
      const open = openReadings(structuredClone(packReadings(pack(all, folder))), contentsIn(folder))
      for (const [place, one] of all.entries()) {
        expect(spell(open(place, one.file, pattern))).toEqual(spell(one))
        expect(spell(open(place, one.file, pattern))).toEqual(spell(one))
      }
    }),
  )
})

it('packs again what it has opened', () => {
  const folder = makeFiles({})
  fc.assert(
    fc.property(readings, (all) => {
      const packed = packReadings(pack(all, folder))
      const open = openReadings(packed, contentsIn(folder))
      expect(packReadings(all.map(({ file }, place) => open(place, file, pattern)))).toEqual(packed)
    }),
  )
})

it('has on the card what the record has', () => {
  const folder = makeFiles({})
  fc.assert(
    fc.property(readings, (all) => {
      for (const { card, record } of pack(all, folder).flatMap(({ copies }) => copies))
        expect(record).toMatchObject(card)
    }),
  )
})

it('keeps what several files say once', () => {
  const record = makeRecord(1)
  const copy = {
    card: record,
    record,
    source: record.source,
    extracts: makeExtracts(),
    replacements: { replaces: [], replacedBy: [] },
  }
  const one = { ...copy, file: fileAt('a.TXT'), index: 0, slice: null, digest: 'x', length: 1, fragment: null }
  const reading = {
    file: one.file,
    sha256: 'a',
    copies: [one],
    rejections: [],
    diagnostics: [],
    warranties: ['As is.'],
  }
  const packed = packReadings(pack([reading, { ...reading, file: fileAt('b.md') }], makeFiles({})))
  expect(packed.contents.cards.number).toHaveLength(1)
  expect(packed.warranties).toEqual(['As is.'])
})
