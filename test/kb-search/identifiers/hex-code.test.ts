import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseHexCode, writeHexCode } from '../../../plugins/kb-search/identifiers/hex-code.ts'

describe('normaliseHexCode', () => {
  it.each([
    ['0x80040154', '0x80040154'],
    ['80040154', '0x80040154'],
    ['&H80040154', '0x80040154'],
    ['&H80040154&', '0x80040154'],
    ['0X8004010F', '0x8004010f'],
    ['-2147221164', '0x80040154'],
    ['2147746132', '0x80040154'],
    ['0x0000000A', '0xa'],
    ['0000000A', '0xa'],
    ['c0000135', '0xc0000135'],
    ['1811', null],
    ['-1811', null],
    ['deadbeef', null],
    ['netif.dll', null],
    ['', null],
  ])('makes of %j %s', (token, code) => {
    expect(normaliseHexCode(token)).toBe(code)
  })

  it('gives all writings of a status one form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0x80000000, max: 0xffffffff }), (value) => {
        const digits = value.toString(16)
        for (const writing of [`0x${digits}`, `&H${digits.toUpperCase()}`, String(value), String(value - 2 ** 32)]) {
          if (writing.length > 11 || (writing.startsWith('-') && writing.length < 7)) continue
          expect(normaliseHexCode(writing)).toBe(`0x${digits}`)
        }
      }),
    )
  })
})

describe('writeHexCode', () => {
  it.each([
    ['0x80040154', ['80040154', '0x80040154', '2147221164']],
    ['0xa', ['0000000a', '0x0000000a', '0xa']],
    ['netif.dll', []],
    ['event 7', []],
  ])('writes %s as %j', (code, writings) => {
    expect(writeHexCode(code)).toEqual(writings)
  })
})
