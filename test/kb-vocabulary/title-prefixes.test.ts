import { describe, expect, test } from 'vitest'
import { readNames, sortWithoutCase, vocabulary } from './vocabulary.ts'

const { titlePrefixes } = vocabulary

describe('title-prefixes.yaml', () => {
  test('holds at least 120 prefixes, sorted', () => {
    const codes = readNames('title-prefixes.yaml', 'titlePrefixes', 'code')
    expect(codes.length).toBeGreaterThanOrEqual(120)
    expect(codes).toEqual(sortWithoutCase(codes))
    expect(titlePrefixes.size).toBe(codes.length)
  })

  test('writes codes without their colon', () => {
    expect([...titlePrefixes.keys()].filter((code) => code.includes(':'))).toEqual([])
  })

  test.each([
    ['PRB', 'kbprb'],
    ['FIX', 'kbbug'],
    ['BUG', 'kbbug'],
    ['HOWTO', 'kbhowto'],
    ['INFO', 'kbinfo'],
    ['FILE', null],
    ['XADM', null],
  ])('%s implies the issue type %s', (code, issueType) => {
    expect(titlePrefixes.get(code)?.issueType).toBe(issueType)
  })

  test.each([
    ['XADM', ['exchange']],
    ['WD97', ['word97']],
    ['PC Win', ['pcmail']],
    ['CONN', ['macmail', 'pcmail']],
    ['PRB', []],
  ])('%s implies the products %j', (code, products) => {
    expect(titlePrefixes.get(code)?.products).toEqual(products)
  })
})
