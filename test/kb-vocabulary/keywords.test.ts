import { describe, expect, test } from 'vitest'
import { findRepeated, readNames, sortWithoutCase, vocabulary } from './vocabulary.ts'

describe('keywords.yaml', () => {
  test('holds at least 200 tokens, sorted, each once', () => {
    const tokens = readNames('keywords.yaml', 'keywords', 'token')
    expect(tokens.length).toBeGreaterThanOrEqual(200)
    expect(tokens).toEqual(sortWithoutCase(tokens))
    expect(findRepeated(tokens)).toEqual([])
  })

  test.each([
    ['kbnetwork', 'Networks: protocols, adapters, servers and sharing'],
    ['kbVC600bug', 'A fault of Visual C++ 6.0'],
    ['kbsms200sp2fix', 'A fault that Systems Management Server 2.0 Service Pack 2 corrects'],
    ['kbWinNT400PreSP7Fix', 'A fault of Windows NT 4.0 that a fix before Service Pack 7 corrects'],
    ['buglist4.50', 'On the list of faults of version 4.50 of the product'],
  ])('%s means "%s"', (token, meaning) => {
    expect(vocabulary.keywords.get(token)?.meaning).toBe(meaning)
  })
})
