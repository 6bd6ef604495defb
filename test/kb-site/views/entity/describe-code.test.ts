import { describe, expect, it } from 'vitest'
import { describeCode } from '../../../../plugins/kb-site/views/entity/describe-code.ts'

function facts(code: string): Record<string, string> {
  return Object.fromEntries(describeCode(code).map(({ name, value }) => [name, value]))
}

describe('describeCode', () => {
  it('takes an HRESULT apart', () => {
    expect(facts('0x80070005')).toEqual({
      Decimal: '2147942405',
      Signed: '-2147024891',
      HRESULT: 'failure, facility 7 (Windows), code 5 (0x5)',
      'Error of Windows': '5',
    })
    expect(facts('0x80040154')['HRESULT']).toBe('failure, facility 4 (interface), code 340 (0x154)')
  })

  it('takes an NTSTATUS of the system apart', () => {
    expect(facts('0xc0000005')).toEqual({
      Decimal: '3221225477',
      Signed: '-1073741819',
      NTSTATUS: 'error, facility 0 (system), code 5 (0x5)',
    })
  })

  it('writes short codes in eight digits, and takes them for nothing else', () => {
    expect(facts('0x7b')).toEqual({ 'In eight digits': '0x0000007b', Decimal: '123' })
  })

  it('says nothing of the code of a tool', () => {
    expect(describeCode('LNK2001')).toEqual([])
  })

  it.each(['0xc1030b0d', '0xc004018e', '0xe0010004', '0x8fff0001', '0xfffffc15'])('does not guess at %s', (code) => {
    expect(Object.keys(facts(code))).toEqual(['Decimal', 'Signed'])
  })
})
