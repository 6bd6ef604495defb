import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../plugins/kb-parse/index.ts'

const bytesOf = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM })

describe('decode', () => {
  it.each([
    ['plain text', 'ascii', false, 'ascii', 'plain text'],
    ['a “quoted” word', 'utf-8', false, 'utf-8', 'a “quoted” word'],
    ['a “quoted” word', 'utf-8', true, 'utf-8', 'a “quoted” word'],
    ['lamp and bulb', 'utf-16le', true, 'utf-16le', 'lamp and bulb'],
    ['lamp and bulb', 'utf-16be', true, 'utf-16be', 'lamp and bulb'],
    ['lamp and bulb', 'utf-16le', false, 'utf-16le', 'lamp and bulb'],
    ['lamp and bulb', 'utf-16be', false, 'utf-16be', 'lamp and bulb'],
    ['Microsoft® and ©', 'windows-1252', false, 'windows-1252', 'Microsoft® and ©'],
    ['Empfänger übermittelt', 'windows-1252', false, 'windows-1252', 'Empfänger übermittelt'],
    ['Empfänger übermittelt', 'cp437', false, 'cp437', 'Empfänger übermittelt'],
    ['┌────┐ box', 'cp437', false, 'cp437', '┌────┐ box'],
  ])('reads %j in %s (mark: %s) as %s', (text, written, mark, encoding, read) => {
    expect(decode(bytesOf(text, written, mark))).toMatchObject({ encoding, text: read })
  })

  it('gives its evidence where the encoding is not plain', () => {
    expect(decode(bytesOf('plain', 'ascii')).reason).toBeNull()
    expect(decode(bytesOf('naïve', 'utf-8')).reason).toBeNull()
    expect(decode(bytesOf('5°', 'windows-1252')).reason).toBe('1 bytes above 0x7F: windows-1252 scores 2, cp437 0')
  })

  it('shows control characters and keeps what lays out text', () => {
    expect(decode(Buffer.from('a\x00b\x1bc\x7fd\te\r\nf')).text).toBe('a␀b␛c␡d\te\r\nf')
  })

  it('reads any UTF-8 text as it is, control characters apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0-\b\v\f\x0e-\x1f\x7f]/.test(text) && !text.startsWith('\ufeff') && !text.startsWith('\ufffe'))
        expect(decode(Buffer.from(text)).text).toBe(text)
      }),
    )
  })

  it('never throws, and no byte vanishes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x20, maxLength: 300 }), (bytes) => {
        const { text, encoding } = decode(bytes)
        if (encoding === 'windows-1252' || encoding === 'cp437') expect(text).toHaveLength(bytes.length)
      }),
    )
  })
})
