import { expect, it } from 'vitest'
import * as kbParse from '../../plugins/kb-parse/index.ts'

it('exports what its users need, and nothing else', () => {
  expect(Object.keys(kbParse).sort()).toEqual([
    'ArticleFile',
    'BodyMemory',
    'cutArticles',
    'decode',
    'kbParse',
    'readAppliesTo',
    'readArticles',
  ])
})
