import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { readBytes } from '../../../plugins/kb-parse/decode/code-pages.ts'

it.each(['windows-1252', 'cp437'] as const)('reads every byte of %s as the library does', (codePage) => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
  expect(readBytes(bytes.toString('latin1'), codePage)).toBe(iconv.decode(bytes, codePage))
})
