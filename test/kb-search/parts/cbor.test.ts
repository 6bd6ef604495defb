import { describe, expect, it } from 'vitest'
import { CborReader } from '../../../plugins/kb-search/parts/cbor-reader.ts'

const open = (hex: string) => new CborReader(Buffer.from(hex, 'hex'))

describe('CborReader', () => {
  it('reads arrays, texts and integers of every length (RFC 8949, appendix A)', () => {
    const reader = open('86616117186419 03e8 1a000f4240 62c3bc'.replaceAll(' ', ''))
    expect([
      reader.readArray(),
      reader.readText(),
      ...[1, 2, 3, 4].map(() => reader.readInteger()),
      reader.readText(),
    ]).toEqual([6, 'a', 23, 100, 1000, 1_000_000, 'ü'])
  })

  it('reads negative integers', () => {
    expect(open('3818').readInteger()).toBe(-25)
  })

  it('moves past whole items', () => {
    const reader = open('8283016161820203 05'.replaceAll(' ', ''))
    reader.readArray()
    reader.skip()
    expect(reader.readInteger()).toBe(5)
  })

  it('refuses what Pagefind does not write', () => {
    expect(() => open('f6').readInteger()).toThrow('CBOR type 7')
    expect(() => open('').skip()).toThrow()
  })
})
