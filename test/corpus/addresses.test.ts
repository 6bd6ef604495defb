import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readNameInAddress } from '../../layouts/assets/not-found/name-in-address.ts'
import { parseArticleNumber } from '../../plugins/kb-search/identifiers/article-number.ts'
import { findInCorpus } from '../support/corpus.ts'

/** An address as it is cited somewhere, and the article that it means; null where it means none. */
interface Cited {
  address: string
  article: number | null
}

const file = findInCorpus('cases/addresses.json')

describe.skipIf(file === null)('addresses under which articles are cited', () => {
  const cited = file === null ? [] : (JSON.parse(readFileSync(file, 'utf8')) as Cited[])

  it('are there', () => {
    expect(cited.length).toBeGreaterThan(50)
  })

  it.each(cited)('$address is read in the search box', ({ address, article }) => {
    expect(parseArticleNumber(address)).toBe(article)
  })

  it.each(cited.filter(({ address }) => URL.canParse(address)))(
    '$address is read below the site',
    ({ address, article }) => {
      const { pathname, search } = new URL(address)
      const thing = readNameInAddress({ pathname: `/kbarchive${pathname}`, search }, '/kbarchive/')
      expect(thing && 'article' in thing ? thing.article : null).toBe(article)
    },
  )
})
