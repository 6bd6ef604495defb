import { expect, it } from 'vitest'
import { encodeText } from '../../../plugins/kb-pack/legacy/encode-text.ts'

it('writes the characters of windows-1252 as their bytes, and others as references', () => {
  expect(encodeText('aé').toString('hex')).toBe('61e9')
  expect(encodeText('€’…–').toString('hex')).toBe('80928596')
  expect(encodeText('ńЖ😀').toString('latin1')).toBe('&#324;&#1046;&#128512;')
})

it('has nothing that is no character of HTML', () => {
  expect(encodeText('a\u0001\u0081\ud800b\t\n').toString('latin1')).toBe('a&#65533;&#65533;&#65533;b\t\n')
})
