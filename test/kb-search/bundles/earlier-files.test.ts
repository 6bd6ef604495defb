import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  EarlierFiles,
  makeTrailer,
  openEarlier,
  readTrailer,
} from '../../../plugins/kb-search/bundles/earlier-files.ts'
import { makeFiles } from '../../support/files.ts'

const [lamp, hall] = [Buffer.from('The lamp is dark.'), Buffer.from('The hall is dark.')]

/** A folder with the packed lamp. */
function packLamp(): { folder: string; file: string } {
  const folder = makeFiles({})
  const file = join(folder, '0.gz')
  writeFileSync(file, gzipSync(lamp))
  return { folder, file }
}

/** Changes a byte of a file. */
function damage(file: string, place: number): void {
  const bytes = readFileSync(file)
  bytes[place] = (bytes[place] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

describe('files of an earlier build', () => {
  it('are found by their content, under whatever name', () => {
    const { folder, file } = packLamp()
    const files = new EarlierFiles([folder, join(folder, 'missing')])
    expect(files.find(lamp)).toEqual({ path: file, packed: readFileSync(file) })
    expect(files.find(hall)).toBeNull()
    expect(new EarlierFiles([]).find(lamp)).toBeNull()
  })

  it('are not found where any byte of their data is another, or they are gone', () => {
    const { file } = packLamp()
    const { length } = readFileSync(file)
    // The header's ten bytes say when and where a file was packed, and not what it holds.
    for (let place = 10; place < length; place += 1) {
      damage(file, place)
      expect({ place, found: openEarlier(file, lamp) }).toEqual({ place, found: null })
      damage(file, place)
    }
    expect(openEarlier(file, lamp)?.path).toBe(file)
    expect(openEarlier(`${file}.missing`, lamp)).toBeNull()
  })

  it('are not found by their trailer alone', () => {
    const { folder, file } = packLamp()
    const packedHall = gzipSync(hall)
    const forged = Buffer.concat([packedHall.subarray(0, -8), Buffer.from(makeTrailer(lamp), 'latin1')])
    writeFileSync(file, forged)
    expect(readTrailer(forged)).toBe(makeTrailer(lamp))
    expect(new EarlierFiles([folder]).find(lamp)).toBeNull()
  })
})

it('tells the end of a packed file from its content', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const content = Buffer.from(bytes)
      expect(makeTrailer(content)).toBe(readTrailer(gzipSync(content)))
    }),
  )
})
