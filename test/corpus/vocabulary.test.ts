/**
 * How much of the real articles the vocabulary explains, and that what it says of them holds: the articles that it cites
 * exist, every service is named somewhere, and a prefix stands on articles of the products that it implies.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import { collectEntities, compileServices } from '../../plugins/kb-entities/index.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'
import { vocabulary } from '../kb-vocabulary/vocabulary.ts'
import { findWholeCorpus } from '../support/corpus.ts'

const whole = findWholeCorpus()

/** How often each text stands. */
class Tally extends Map<string, number> {
  add(text: string): void {
    this.set(text, (this.get(text) ?? 0) + 1)
  }

  /** The texts, most frequent first; of equal ones in order of their text. */
  mostCommon(count: number): string[] {
    const sorted = [...this].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    return sorted.slice(0, count).map(([text]) => text)
  }

  /** The share of all occurrences whose text passes. */
  shareOf(isKnown: (text: string) => boolean): number {
    let all = 0
    let known = 0
    for (const [text, count] of this) {
      all += count
      if (isKnown(text)) known += count
    }
    return known / all
  }
}

describe.skipIf(whole === null)('the whole corpus', () => {
  const folder = join(whole ?? '', 'txt')
  const ids = new Set<string>()
  const prefixes = new Tally()
  const prefixesOfProducts = new Tally()
  const keywords = new Tally()
  const technology = new Tally()
  const products = new Tally()
  const services = new Set<string>()

  beforeAll(() => {
    const matcher = compileServices(vocabulary.services)
    for (const path of listFiles(folder)) {
      for (const article of readArticles(readFileSync(path), new VFile({ path })).articles) {
        const { id, titlePrefix, product } = article.metadata
        ids.add(id)
        if (product.code !== null) products.add(product.code)
        if (titlePrefix !== null) prefixes.add(titlePrefix.code)
        if (titlePrefix !== null) prefixesOfProducts.add(`${titlePrefix.code}:${product.code}`)
        for (const token of new Set(article.metadata.keywords)) keywords.add(token.toLowerCase())
        for (const token of new Set(article.metadata.technology)) technology.add(token.toLowerCase())
        for (const { name } of collectEntities(article, matcher).services) services.add(name)
      }
    }
  })

  test('has a known prefix in at least 95 of 100 titles that have one', () => {
    expect(prefixes.shareOf((code) => vocabulary.titlePrefixes.has(code))).toBeGreaterThanOrEqual(0.95)
  })

  test('has known prefixes among the 120 most common, but for those that nothing explains', () => {
    const unknown = prefixes.mostCommon(120).filter((code) => !vocabulary.titlePrefixes.has(code))
    expect(unknown).toEqual(['MDG'])
  })

  test('has known keywords, at least 190 of the 200 most common', () => {
    const known = foldedKeys(vocabulary.keywords)
    expect(keywords.shareOf((token) => known.has(token))).toBeGreaterThanOrEqual(0.9)
    expect(keywords.mostCommon(200).filter((token) => known.has(token)).length).toBeGreaterThanOrEqual(190)
  })

  test('has known technology tokens, at least 190 of the 200 most common', () => {
    const known = foldedKeys(vocabulary.technology)
    expect(technology.shareOf((token) => known.has(token))).toBeGreaterThanOrEqual(0.88)
    expect(technology.mostCommon(200).filter((token) => known.has(token)).length).toBeGreaterThanOrEqual(190)
  })

  test('has no product code that is unknown, and all known ones', () => {
    const library = /^mspl13_/
    expect([...products.keys()].sort()).toEqual(
      [...vocabulary.products.keys()].filter((code) => !library.test(code)).sort(),
    )
  })

  test('has the articles that the vocabulary cites', () => {
    const { titlePrefixes, keywords, technology } = vocabulary
    const sources = [...titlePrefixes.values(), ...keywords.values(), ...technology.values()].map(({ from }) => from)
    const articles = new Set(sources.filter((source) => source.startsWith('Q')))
    expect([...articles].filter((id) => !ids.has(id))).toEqual([])
    expect(articles.size).toBeGreaterThanOrEqual(3)
  })

  test('bears prefixes on the products that they imply, in at least 4 of 5 articles', () => {
    const elsewhere = [...vocabulary.titlePrefixes.values()].filter(({ code, products }) => {
      const implied = products.reduce((sum, product) => sum + (prefixesOfProducts.get(`${code}:${product}`) ?? 0), 0)
      return products.length > 0 && implied < 0.8 * (prefixes.get(code) ?? 0)
    })
    expect(elsewhere.map(({ code }) => code)).toEqual([])
  })

  test('names every service', () => {
    expect(vocabulary.services.map(({ name }) => name).filter((name) => !services.has(name))).toEqual([])
  })
})

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function foldedKeys(map: ReadonlyMap<string, unknown>): Set<string> {
  return new Set([...map.keys()].map((key) => key.toLowerCase()))
}
