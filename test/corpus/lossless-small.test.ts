import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkLinks, checkLossless, measureBudget, siteLimit } from '../../plugins/kb-check/index.ts'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import { articlePath } from '../../plugins/kb-site/addresses/site-paths.ts'
import { findInCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'
import { buildSite } from '../support/project.ts'

const corpus = findInCorpus('corpus/small')

describe.skipIf(corpus === null)('the small corpus as a site', () => {
  const folders = ['kb', 'txt'].map((name) => ({ name, folder: join(corpus ?? '', name) }))
  const site = makeSharedFolder()

  beforeAll(() => {
    buildSite(site, '--no-search', '--path-prefix', '/x/', ...folders.flatMap(({ folder }) => ['--content', folder]))
  })

  it('loses no word of any article in either form', () => {
    const sources = folders.map((source) => ({ ...source, title: '', sample: false, originalUrl: null }))
    const report = checkLossless(site, sources, articlePath)
    expect(report.lossy).toEqual([])
    expect(report.articles).toBeGreaterThan(700)
    expect(report.words).toBeGreaterThan(300_000)
  })

  it('has one page for each number', () => {
    const numbers = folders.flatMap(({ folder }) => listSiteFiles(folder)).flatMap((file) => /Q\d+/.exec(file) ?? [])
    const pages = listSiteFiles(site).flatMap((file) => /^kb\/\d+\/(Q\d+)\/index\.html$/.exec(file)?.[1] ?? [])
    expect(pages).toEqual([...new Set(numbers)].sort((a, b) => (pagePath(a) < pagePath(b) ? -1 : 1)))
  })

  it('breaks no link and keeps within the limit', () => {
    expect(checkLinks(site, '/x/').broken).toEqual([])
    expect(measureBudget(site).tarBytes).toBeLessThan(siteLimit / 50)
  })
})

function pagePath(id: string): string {
  return `${id.slice(1).padStart(6, '0').slice(0, 3)}/${id}`
}
