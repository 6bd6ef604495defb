/**
 * Load the vocabulary, when a build or a command starts.
 *
 *     loadVocabulary('content/vocabulary').keywords.get('kbnetwork')
 *     // {token: 'kbnetwork', meaning: 'Networks: ...', from: 'use'}
 *
 * Each file is checked against the JSON Schema beside it (`services.yaml`, `services.schema.json`), then for what a
 * schema cannot say: no entry twice, and no product code that `products.yaml` lacks.
 */

import { join } from 'node:path'
import type { YamlList } from '../kb-yaml/index.ts'
import { findRepeatedEntries, readYamlList } from '../kb-yaml/index.ts'
import { findSharedWritings } from './find-shared-writings.ts'
import { findStrayCodes } from './find-stray-codes.ts'
import { findUnknownProducts } from './find-unknown-products.ts'
import { foldRegistryPath } from './registry-table.ts'
import type {
  Code,
  DescribedService,
  Keyword,
  Product,
  ProductName,
  RegistryKey,
  TitlePrefix,
  Vocabulary,
} from './types.ts'

/**
 * Read and check all files of a vocabulary.
 *
 * @param folder Folder with the eight YAML files and their schemas
 * @throws Error that lists every problem of all files, one a line: file, line and column, found, expected, what to do
 */
export function loadVocabulary(folder: string): Vocabulary {
  const read = <Entry>(name: string, list: string) => readYamlList<Entry>(join(folder, name), list)
  const services = read<DescribedService>('services.yaml', 'services')
  const titlePrefixes = read<TitlePrefix>('title-prefixes.yaml', 'titlePrefixes')
  const keywords = read<Keyword>('keywords.yaml', 'keywords')
  const technology = read<Keyword>('technology.yaml', 'technology')
  const products = read<Product>('products.yaml', 'products')
  const productNames = read<ProductName>('product-names.yaml', 'productNames')
  const errorCodes = read<Code>('codes.yaml', 'codes')
  const registry = read<RegistryKey>('registry.yaml', 'registry')
  const codes = new Set(products.entries.map(({ code }) => code))
  refuse([
    ...problemsOf(services, ({ name }) => name.toLowerCase()),
    ...problemsOf(titlePrefixes, ({ code }) => code),
    ...problemsOf(keywords, ({ token }) => token.toLowerCase()),
    ...problemsOf(technology, ({ token }) => token.toLowerCase()),
    ...problemsOf(products, ({ code }) => code),
    ...productNames.problems,
    ...findSharedWritings(productNames),
    ...problemsOf(errorCodes, ({ family, code, symbol }) => `${family} ${symbol ?? code}`),
    ...findStrayCodes(errorCodes),
    ...problemsOf(registry, ({ path }) => foldRegistryPath(path).join('\\')),
    ...findUnknownProducts(services, codes, ({ contextAliases }) => contextAliases.flatMap((alias) => alias.products)),
    ...findUnknownProducts(titlePrefixes, codes, (prefix) => prefix.products),
  ])
  return {
    services: services.entries,
    titlePrefixes: mapBy(titlePrefixes.entries, ({ code }) => code),
    keywords: mapBy(keywords.entries, ({ token }) => token),
    technology: mapBy(technology.entries, ({ token }) => token),
    products: mapBy(products.entries, ({ code }) => code),
    productNames: productNames.entries,
    codes: errorCodes.entries,
    registry: registry.entries,
  }
}

function problemsOf<Entry>(file: YamlList<Entry>, nameOf: (entry: Entry) => string): string[] {
  return [...file.problems, ...findRepeatedEntries(file, nameOf)]
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The vocabulary cannot be used:\n${problems.join('\n')}`)
}

function mapBy<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): Map<string, Entry> {
  return new Map(entries.map((entry) => [nameOf(entry), entry]))
}
