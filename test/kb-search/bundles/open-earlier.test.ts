import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openEarlier } from '../../../plugins/kb-search/bundles/open-earlier.ts'
import { makeFiles } from '../../support/files.ts'

const lamp = Buffer.from('The lamp is dark.')

it('gives no file whose data differ by any byte, and none that is gone', () => {
  const file = join(makeFiles({}), '0.gz')
  const packed = gzipSync(lamp)
  // The header's ten bytes say when and where a file was packed, and not what it holds.
  for (let place = 10; place < packed.length; place += 1) {
    const damaged = Buffer.from(packed)
    damaged[place] = (damaged[place] ?? 0) ^ 1
    writeFileSync(file, damaged)
    expect({ place, found: openEarlier(file, lamp) }).toEqual({ place, found: null })
  }
  writeFileSync(file, packed)
  expect(openEarlier(file, lamp)).toEqual(readFileSync(file))
  expect(openEarlier(`${file}.missing`, lamp)).toBeNull()
})
