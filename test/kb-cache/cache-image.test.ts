import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCacheImage, writeCacheImage } from '../../plugins/kb-cache/index.ts'
import { makeFiles } from '../support/files.ts'

const image = fc.record({
  names: fc.array(fc.string({ unit: 'binary' })),
  rows: fc.record({ starts: fc.uint32Array(), bytes: fc.uint8Array(), inner: fc.record({ times: fc.float64Array() }) }),
  none: fc.constant(null),
  bytes: fc.uint8Array(),
})

it('gives back what was written, in memory that threads share', () => {
  const file = join(makeFiles({}), 'image.bin')
  fc.assert(
    fc.property(image, (value) => {
      writeCacheImage(file, 'one', value)
      const found = readCacheImage(file, 'one') as typeof value
      expect(found).toEqual(value)
      expect(found.rows.starts.buffer).toBeInstanceOf(SharedArrayBuffer)
    }),
  )
})

it.each([
  ['of another version', () => {}, 'two'],
  ['with a byte more', (file: string) => appendFileSync(file, 'x'), 'one'],
  ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, -1)), 'one'],
  ['that is none', (file: string) => writeFileSync(file, 'kb-cache one'), 'one'],
])('gives nothing for a file %s', (_, damage, version) => {
  const file = join(makeFiles({}), 'image.bin')
  writeCacheImage(file, 'one', { numbers: new Uint32Array([1, 2]) })
  damage(file)
  expect(readCacheImage(file, version)).toBeNull()
})
