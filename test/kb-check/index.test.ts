import { expect, it } from 'vitest'
import * as check from '../../plugins/kb-check/index.ts'

it('exports these names and no more', () => {
  expect(Object.keys(check).sort()).toEqual([
    'RawFile',
    'checkLinks',
    'checkLossless',
    'compareArchives',
    'compareArticle',
    'countArticleWords',
    'countUnknownServices',
    'createReport',
    'decodeRaw',
    'diagnose',
    'diagnosticsOf',
    'fileLimit',
    'findRawEncoding',
    'formatBudget',
    'formatReport',
    'hasWarnings',
    'isCertain',
    'isOverBudget',
    'measureBudget',
    'pageWords',
    'reportBody',
    'siteLimit',
    'sourceWords',
    'treeWords',
  ])
})
