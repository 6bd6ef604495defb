import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CborReader } from '../../../plugins/kb-search/bundles/cbor-reader.ts'
import { encodeArray, encodeText, encodeUnsigned } from '../../../plugins/kb-search/bundles/cbor-writer.ts'

describe('CBOR', () => {
  it('writes the shortest form', () => {
    expect(Buffer.concat([encodeArray(2), encodeText('a'), encodeUnsigned(5)]).toString('hex')).toBe('82616105')
    expect(encodeUnsigned(300).toString('hex')).toBe('19012c')
    expect(encodeUnsigned(70000).toString('hex')).toBe('1a00011170')
  })

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(2 ** 32 - 1))), (pairs) => {
        const bytes = Buffer.concat([
          encodeArray(pairs.length),
          ...pairs.flatMap(([text, value]) => [encodeArray(2), encodeText(text), encodeUnsigned(value)]),
        ])
        const reader = new CborReader(bytes)
        const read = Array.from({ length: reader.readArray() }, () => {
          expect(reader.readArray()).toBe(2)
          return [reader.readText(), reader.readInteger()]
        })
        expect(read).toEqual(pairs)
        expect(new CborReader(bytes).readRaw()).toEqual(bytes)
      }),
    )
  })

  it('reads negative integers', () => {
    expect(new CborReader(Buffer.from('3818', 'hex')).readInteger()).toBe(-25)
  })

  it('refuses what Pagefind does not write', () => {
    expect(() => new CborReader(Buffer.from('f6', 'hex')).readInteger()).toThrow('CBOR type 7')
    expect(() => new CborReader(Buffer.alloc(0)).readRaw()).toThrow()
  })
})
