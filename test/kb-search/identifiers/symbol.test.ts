import { describe, expect, it } from 'vitest'
import { findSymbols, isSymbol } from '../../../plugins/kb-search/identifiers/symbol.ts'

describe('findSymbols', () => {
  it.each([
    ['RegOpenKeyEx fails', ['RegOpenKeyEx']],
    ['WM_PAINT, __chkstk and _dos_findfirst', ['WM_PAINT', '__chkstk', '_dos_findfirst']],
    ['printf() and LampOpen()', ['printf', 'LampOpen']],
    ['DRIVER_IRQL_NOT_LESS_OR_EQUAL', ['DRIVER_IRQL_NOT_LESS_OR_EQUAL']],
    ['Windows NT and/or MS-DOS, Win32', []],
    ['C:\\Some_Folder\\MyFile.txt, someName@host.example', []],
    ['_____ 12_34', []],
  ])('in %j are %j', (text, symbols) => {
    expect(findSymbols(text)).toEqual(symbols)
  })

  it('reads long runs of symbol characters in no time', () => {
    expect(findSymbols('aB_'.repeat(30_000))).toEqual([])
  })
})

describe('isSymbol', () => {
  it('wants the whole text to be one', () => {
    expect(['AutoShareServer', 'Parameters', 'Lamp Open', 'TcpWindow Size'].map(isSymbol)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
