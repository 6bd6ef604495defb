import { expect, test } from 'vitest'
import { findWhole } from '../../../plugins/kb-search/query/find-whole.ts'
import { parseQueryTerms } from '../../../plugins/kb-search/ranking/query-terms.ts'
import { compileSpellings } from '../../../plugins/kb-search/ranking/spellings.ts'
import { NO_PAGES, type WordPages } from '../../../plugins/kb-search/ranking/word-pages.ts'
import { makePages } from '../ranking/make-pages.ts'

const spellings = compileSpellings([['Internet Information Server 4.0', 'iis4', 'iis 4.0']])

/** `internet information server 4.0` on page 1, `5.0` on page 2, `4.0 ... internet` on page 3. */
const words: Readonly<Record<string, WordPages>> = {
  internet: makePages([1, { positions: [10] }], [2, { positions: [10] }], [3, { positions: [20] }]),
  '40': makePages([1, { positions: [13] }], [3, { positions: [4] }]),
  '50': makePages([2, { positions: [13] }]),
  iis4: makePages([4, { positions: [7] }]),
}

async function find(query: string, common: readonly string[]): Promise<number[]> {
  const [term] = parseQueryTerms(query, spellings)
  if (!term) throw new Error(`${query}: found no term`)
  const bundles = {
    isCommon: (word: string) => common.includes(word),
    searchWord: async (word: string) => words[word] ?? NO_PAGES,
  }
  return [...(await findWhole(bundles, term)).pages]
}

test('a name is found by its telling words in their places, and in its other writings', async () => {
  expect(await find('iis 4.0', ['information', 'server'])).toEqual([1, 4])
  expect(await find('iis4', ['information', 'server'])).toEqual([1, 4])
})

test('a version tells a name from its siblings, even if nearly every article has it', async () => {
  expect(await find('iis 4.0', ['information', 'server', '40'])).toEqual([1, 4])
})

test('a single word of a name is not enough', async () => {
  const named = compileSpellings([['Internet Information Server', 'iis']])
  const [term] = parseQueryTerms('iis', named)
  const bundles = {
    isCommon: (word: string) => word !== 'internet',
    searchWord: async () => words.internet ?? NO_PAGES,
  }
  expect(term && [...(await findWhole(bundles, term)).pages]).toEqual([])
})
