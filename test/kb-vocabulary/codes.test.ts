import { describe, expect, test } from 'vitest'
import { codeFamilies } from '../../plugins/kb-vocabulary/code-families.ts'
import type { Code, CodeFamily } from '../../plugins/kb-vocabulary/index.ts'
import { vocabulary } from './vocabulary.ts'

const { codes } = vocabulary
const families = Object.keys(codeFamilies) as CodeFamily[]

/** The number of a symbol, signed where its family writes it so. */
function numberOf(symbol: string, family?: CodeFamily): number {
  const code = codes.find((entry) => entry.symbol === symbol && (family === undefined || entry.family === family))
  return Number(code?.code ?? expect.fail(`no ${symbol}`))
}

function ofFamily(family: CodeFamily): Code[] {
  return codes.filter((code) => code.family === family)
}

describe('codes.yaml', () => {
  test('holds at least 400 codes, of every family', () => {
    expect(codes.length).toBeGreaterThanOrEqual(400)
    for (const family of families) expect([family, ofFamily(family).length >= 10]).toEqual([family, true])
  })

  test('is sorted by family, then by number', () => {
    const places = codes.map(({ family, code }) => [families.indexOf(family), Math.abs(Number(code))] as const)
    const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1])
    expect(places).toEqual(sorted)
  })

  test('holds each number of a family once, names of before apart', () => {
    const repeated = families.flatMap((family) => {
      const numbers = ofFamily(family).map(({ code }) => code)
      return numbers.filter((code, index) => numbers.indexOf(code) !== index)
    })
    expect(repeated).toEqual(['-550'])
  })

  test.each([
    ['IRQL_NOT_LESS_OR_EQUAL', 0xa],
    ['KMODE_EXCEPTION_NOT_HANDLED', 0x1e],
    ['INACCESSIBLE_BOOT_DEVICE', 0x7b],
    ['STATUS_ACCESS_VIOLATION', 0xc0000005],
    ['STATUS_SYSTEM_PROCESS_TERMINATED', 0xc000021a],
    ['REGDB_E_CLASSNOTREG', 0x80040154],
    ['E_FAIL', 0x80004005],
    ['MAPI_E_NOT_FOUND', 0x8004010f],
    ['JET_errReadVerifyFailure', -1018],
    ['WSAECONNRESET', 10054],
    ['ERROR_SERVICE_SPECIFIC_ERROR', 1066],
  ])('%s is %d', (symbol, number) => {
    expect(numberOf(symbol)).toBe(number)
  })

  test.each([
    ['E_ACCESSDENIED', 'ERROR_ACCESS_DENIED'],
    ['E_HANDLE', 'ERROR_INVALID_HANDLE'],
    ['E_OUTOFMEMORY', 'ERROR_OUTOFMEMORY'],
    ['E_INVALIDARG', 'ERROR_INVALID_PARAMETER'],
  ])('%s is %s as HRESULT_FROM_WIN32 makes it', (result, error) => {
    expect(numberOf(result)).toBe(0x80070000 + numberOf(error))
  })

  test.each([
    ['STG_E_FILENOTFOUND', 'ERROR_FILE_NOT_FOUND'],
    ['STG_E_PATHNOTFOUND', 'ERROR_PATH_NOT_FOUND'],
    ['STG_E_ACCESSDENIED', 'ERROR_ACCESS_DENIED'],
    ['STG_E_INVALIDHANDLE', 'ERROR_INVALID_HANDLE'],
    ['STG_E_SHAREVIOLATION', 'ERROR_SHARING_VIOLATION'],
    ['STG_E_LOCKVIOLATION', 'ERROR_LOCK_VIOLATION'],
    ['STG_E_MEDIUMFULL', 'ERROR_DISK_FULL'],
    ['STG_E_INVALIDPARAMETER', 'ERROR_INVALID_PARAMETER'],
  ])('%s has the number of %s within the facility of storage', (result, error) => {
    expect(numberOf(result)).toBe(0x80030000 + numberOf(error))
  })

  test('RPC has its errors as an NTSTATUS in the order in which it has them as errors of Windows', () => {
    const pairs = ofFamily('ntstatus').flatMap(({ symbol, code }) => {
      const error = codes.find(({ symbol: other }) => other === symbol?.replace(/^RPC_NT_/, 'RPC_S_'))
      return symbol?.startsWith('RPC_NT_') && error ? [[Number(code), Number(error.code)] as const] : []
    })
    expect(pairs.length).toBeGreaterThanOrEqual(8)
    expect([...pairs].sort(([a], [b]) => a - b)).toEqual([...pairs].sort(([, a], [, b]) => a - b))
  })

  test('a symbol shows its family', () => {
    const prefixes: Partial<Record<CodeFamily, RegExp>> = {
      ntstatus: /^(?:STATUS|DBG|RPC_NT)_/,
      win32: /^(?:ERROR|RPC_[SX]|EPT_S)_/,
      hresult: /(?:^|_)E_|^NTE_/,
      mapi: /^MAPI_E_/,
      jet: /^JET_err/,
      winsock: /^WSA/,
      ado: /^adErr/,
    }
    for (const [family, prefix] of Object.entries(prefixes)) {
      expect(ofFamily(family as CodeFamily).filter(({ symbol }) => !prefix.test(symbol ?? ''))).toEqual([])
    }
  })

  test('a STOP code that is an NTSTATUS has its name', () => {
    for (const stop of ofFamily('stop').filter(({ code }) => code.startsWith('0xC'))) {
      expect(numberOf(stop.symbol ?? '', 'ntstatus')).toBe(Number(stop.code))
    }
  })
})
