import { expect, it } from 'vitest'
import * as search from '../../plugins/kb-search/index.ts'

it('exports what the site needs', () => {
  expect(Object.keys(search).sort()).toEqual([
    'countWordsBeforeBody',
    'createSearchIndex',
    'isSearchPart',
    'mergeSearch',
    'renderSearchBody',
    'toSearchDocument',
  ])
})
