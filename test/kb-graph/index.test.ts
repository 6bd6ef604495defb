import { expect, it } from 'vitest'
import * as kbGraph from '../../plugins/kb-graph/index.ts'

it('exports these names', () => {
  expect(Object.keys(kbGraph).sort()).toEqual([
    'describeReasons',
    'hashSeeds',
    'hashText',
    'listTermRows',
    'makeImage',
    'mixHash',
    'neighbourhood',
    'openGraph',
    'readSharedJson',
    'relateArticles',
    'shareJson',
  ])
})
