import { expect, it } from 'vitest'
import { writeErrorCode } from '../../../plugins/kb-search/identifiers/error-writings.ts'

it('writes a code as titles do', () => {
  expect(writeErrorCode('lnk2001')).toEqual(['lnk2001'])
  expect(writeErrorCode('0xa')).toContain('0x0000000a')
  expect(writeErrorCode('run-time error 371')).toEqual(
    expect.arrayContaining(['error 371', "error '371", 'error #371']),
  )
})
