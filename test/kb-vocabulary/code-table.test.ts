import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodeTable, nameSense } from '../../plugins/kb-vocabulary/index.ts'
import { vocabulary } from './vocabulary.ts'

const table = new CodeTable(vocabulary.codes)

function sensesOf(bits: number): (string | null)[][] {
  return table.explain(bits).map((sense) => [nameSense(sense), sense.code.symbol])
}

describe('CodeTable', () => {
  test.each([
    [
      0xa,
      [
        ['STOP code', 'IRQL_NOT_LESS_OR_EQUAL'],
        ['Windows error 10', 'ERROR_BAD_ENVIRONMENT'],
      ],
    ],
    [0xc0000005, [['NTSTATUS', 'STATUS_ACCESS_VIOLATION']]],
    [0x80040154, [['HRESULT', 'REGDB_E_CLASSNOTREG']]],
    [
      0x80070005,
      [
        ['HRESULT', 'E_ACCESSDENIED'],
        ['Windows error 5 as an HRESULT', 'ERROR_ACCESS_DENIED'],
      ],
    ],
    [
      0x80040111,
      [
        ['HRESULT', 'CLASS_E_CLASSNOTAVAILABLE'],
        ['MAPI error', 'MAPI_E_LOGON_FAILED'],
      ],
    ],
    [0xc00706ba, [['Windows error 1722 as an NTSTATUS', 'RPC_S_SERVER_UNAVAILABLE']]],
    [0x80072746, [['Windows Sockets error 10054 as an HRESULT', 'WSAECONNRESET']]],
    [0xfffffc06, [['Jet database error -1018', 'JET_errReadVerifyFailure']]],
    [0xd0000022, [['NTSTATUS as an HRESULT', 'STATUS_ACCESS_DENIED']]],
    [0x800a01ad, [['Visual Basic error 429 as an HRESULT', null]]],
    [0x1ad, []],
    [0x8007fffe, []],
  ])('%i means %j', (bits, senses) => {
    expect(sensesOf(bits)).toEqual(senses)
  })

  test('takes any 32 bits, and explains every code of the vocabulary that may stand alone', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), (bits) => Array.isArray(table.explain(bits))))
    for (const code of vocabulary.codes.filter(({ family }) => family !== 'visual-basic' && family !== 'ado')) {
      expect(table.explain(Number(code.code) >>> 0).map((sense) => sense.code)).toContain(code)
    }
  })
})
