import { describe, expect, test } from 'vitest'
import { findRepeated, readNames, sortWithoutCase, vocabulary } from './vocabulary.ts'

describe('technology.yaml', () => {
  test('holds at least 200 tokens, sorted, each once', () => {
    const tokens = readNames('technology.yaml', 'technology', 'token')
    expect(tokens.length).toBeGreaterThanOrEqual(200)
    expect(tokens).toEqual(sortWithoutCase(tokens))
    expect(findRepeated(tokens)).toEqual([])
  })

  test.each([
    ['kbExchange550', 'Exchange Server 5.5'],
    ['kbWinNTS351', 'Windows NT Server 3.51'],
    ['kbSNAServ211SP1', 'SNA Server 2.11 Service Pack 1'],
    ['kbWinNTsearch', 'Windows NT, any version'],
    ['kbFoxPro250aDOS', 'FoxPro 2.5a for MS-DOS'],
  ])('%s means "%s"', (token, meaning) => {
    expect(vocabulary.technology.get(token)?.meaning).toBe(meaning)
  })
})
