import { describe, expect, test } from 'vitest'
import { findRepeated, readNames, sortWithoutCase, vocabulary } from './vocabulary.ts'

const { services } = vocabulary

/** Names in the shape of a word that are none. */
const coined = ['dmadmin', 'dmserver', 'Dnscache', 'mnmsrvc', 'Netlogon', 'Netman', 'seclogon']

describe('services.yaml', () => {
  test('holds at least 200 services, sorted, each once', () => {
    const names = readNames('services.yaml', 'services', 'name')
    expect(names.length).toBeGreaterThanOrEqual(200)
    expect(names).toEqual(sortWithoutCase(names))
    expect(findRepeated(names)).toEqual([])
  })

  test('gives a key to one service only', () => {
    expect(findRepeated(services.flatMap(({ key }) => key ?? []))).toEqual([])
  })

  test('gives a name to one service only', () => {
    const all = services.flatMap(({ name, aliases, contextAliases }) => [
      name,
      ...aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase()),
      ...contextAliases.flatMap(({ alias, products }) => products.map((product) => `${alias} in ${product}`)),
    ])
    expect(findRepeated(all)).toEqual([])
  })

  test('sorts aliases and products', () => {
    for (const { aliases, contextAliases, executables } of services) {
      expect(aliases).toEqual(sortWithoutCase(aliases))
      const inContext = contextAliases.map(({ alias }) => alias)
      expect(inContext).toEqual(sortWithoutCase(inContext))
      expect(executables).toEqual([...executables].sort())
      for (const { products } of contextAliases) expect(products).toEqual([...products].sort())
    }
  })

  test('lets no word of everyday language count anywhere', () => {
    const words = services
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => /^[A-Z]?[a-z]+$/.test(name))
    expect(sortWithoutCase(words)).toEqual(coined)
  })

  test.each([
    ['Microsoft Exchange Directory', 'MSExchangeDS', 'dsamain.exe'],
    ['Microsoft Exchange Information Store', 'MSExchangeIS', 'store.exe'],
    ['World Wide Web Publishing Service', 'W3SVC', 'inetinfo.exe'],
    ['SnaServer', 'SnaServr', 'snaservr.exe'],
    ['Client Service for NetWare', 'NWCWorkstation', 'services.exe'],
  ])('knows %s', (name, key, executable) => {
    const service = services.find((candidate) => candidate.name === name)
    expect(service?.key).toBe(key)
    expect(service?.executables).toContain(executable)
  })
})
