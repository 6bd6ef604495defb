import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type KeptCopy,
  type KeptReading,
  packReadings,
  unpackReadings,
} from '../../../plugins/kb-site/cache/pack-readings.ts'
import { makeRecord } from '../make-record.ts'

const sayings = { quotes: [], replacements: { replaces: [], replacedBy: [] }, opening: '', unknownServices: [] }

function makeKeptRecord(number: number): KeptCopy['record'] {
  const { source: _, editions: __, ...record } = makeRecord(number)
  return record
}

/** Readings of files that share articles and warranties, or do not. */
const reading = fc.record({
  sha256: fc.option(fc.constantFrom('a', 'b')),
  copies: fc.array(
    fc.record({
      record: fc.nat(3).map((number) => makeKeptRecord(number + 1)),
      source: fc.constant({ form: 'document' as const, encoding: 'ascii' }),
      sayings: fc.constantFrom(sayings, { ...sayings, opening: 'A lamp is on.' }),
      index: fc.nat(2),
      digest: fc.constantFrom('x', 'y'),
      length: fc.nat(9),
    }),
    { maxLength: 3 },
  ),
  rejections: fc.array(fc.record({ reason: fc.constant('No article'), line: fc.nat(9) }), { maxLength: 1 }),
  diagnostics: fc.constant<KeptReading['diagnostics']>([]),
  warranties: fc.array(fc.constantFrom('As is.', 'As it was.'), { maxLength: 2 }),
})

it('gives back the readings that were packed, through JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), reading), (readings) => {
      const entries = Object.entries<KeptReading>(readings)
      const packed = JSON.parse(JSON.stringify(packReadings(entries)))
      expect([...unpackReadings(packed)]).toEqual(entries)
    }),
  )
})

it('keeps what several files say once', () => {
  const source = { form: 'document' as const, encoding: 'ascii' }
  const copy = { record: makeKeptRecord(1), source, sayings, index: 0, digest: 'x', length: 1 }
  const one = { sha256: 'a', copies: [copy], rejections: [], diagnostics: [], warranties: ['As is.'] }
  const { contents, warranties } = packReadings([
    ['a.TXT', one],
    ['b.md', one],
  ])
  expect(contents).toHaveLength(1)
  expect(warranties).toEqual(['As is.'])
})
