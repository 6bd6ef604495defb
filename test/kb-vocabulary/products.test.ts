import { describe, expect, test } from 'vitest'
import { findRepeated, readNames, sortWithoutCase, vocabulary } from './vocabulary.ts'

const products = [...vocabulary.products.values()]

describe('products.yaml', () => {
  test("holds all 44 codes and the three of the Programmer's Library, sorted, each once", () => {
    const codes = readNames('products.yaml', 'products', 'code')
    expect(codes.filter((code) => !code.startsWith('mspl13_'))).toHaveLength(44)
    expect(codes.filter((code) => code.startsWith('mspl13_'))).toEqual(['mspl13_basic', 'mspl13_c', 'mspl13_masm'])
    expect(codes).toEqual(sortWithoutCase(codes))
    expect(findRepeated(codes)).toEqual([])
  })

  test('gives each product a name and a short name of its own', () => {
    expect(findRepeated(products.map(({ name }) => name))).toEqual([])
    expect(findRepeated(products.map(({ shortName }) => shortName))).toEqual([])
  })

  test('describes each product in one sentence', () => {
    for (const { description } of products) expect(description).toMatch(/^[A-Z].*\.$/)
  })

  test('divides the products into families of several', () => {
    for (const { code, family } of products) {
      const others = products.filter((other) => other.family === family && other.code !== code)
      expect([code, others.length > 0]).toEqual([code, true])
    }
  })
})
