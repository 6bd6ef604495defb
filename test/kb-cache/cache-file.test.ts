import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCacheFile, writeCacheFile } from '../../plugins/kb-cache/index.ts'
import { makeFiles } from '../support/files.ts'

function writeValue(value: unknown): string {
  const file = join(makeFiles({}), 'deep/value.json')
  writeCacheFile(file, 'one', value)
  return file
}

describe('a file of the cache', () => {
  it('gives back what was written', () => {
    const value = { lamps: ['Q1', 'é', '\u{d800}'], none: null }
    expect(readCacheFile(writeValue(value), 'one')).toEqual(value)
  })

  it('gives nothing where it is not there or was made by other code', () => {
    const file = writeValue(['lamp'])
    expect(readCacheFile(file, 'two')).toBeNull()
    expect(readCacheFile(`${file}.gone`, 'one')).toBeNull()
  })

  it('gives nothing where it is damaged at any byte or cut', () => {
    const file = writeValue({ lamps: ['Q1', 'Q2'] })
    const bytes = readFileSync(file)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, change, cut) => {
        const damaged = Buffer.from(bytes)
        damaged[at] = (bytes[at] ?? 0) ^ change
        writeFileSync(file, cut ? bytes.subarray(0, at) : damaged)
        return readCacheFile(file, 'one') === null
      }),
    )
  })
})
