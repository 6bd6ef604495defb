import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkLinks, checkLossless, diagnose, measureBudget, siteLimit } from '../../plugins/kb-check/index.ts'
import { findWholeCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'
import { kindOfPage, listPages, samplePagesOf } from '../support/page-kinds.ts'
import { buildSite } from '../support/project.ts'
import { validatePages } from '../support/validate-html.ts'

const corpus = findWholeCorpus()

describe.skipIf(corpus === null)('the whole archive as a site', () => {
  const sources = ['kb', 'txt'].map((name) => {
    return { name, folder: join(corpus ?? '', name), title: '', sample: false, originalUrl: null }
  })
  const site = makeSharedFolder()

  beforeAll(() => {
    buildSite(site, '--no-search', '--path-prefix', '/x/', ...sources.flatMap(({ folder }) => ['--content', folder]))
  })

  it('loses no word of any article in either form', () => {
    const report = checkLossless(site, sources)
    expect(report.lossy).toEqual([])
    expect(report.words).toBeGreaterThan(30_000_000)
  })

  it('breaks no link and keeps within the limit', () => {
    expect(checkLinks(site, '/x/').broken).toEqual([])
    expect(measureBudget(site).bytes).toBeLessThan(siteLimit)
  })

  it('has no page of an unknown kind, and valid HTML on 500 pages of all kinds', () => {
    expect(listPages(site).filter((path) => kindOfPage(path) === null)).toEqual([])
    const sample = samplePagesOf(site, 500)
    expect(sample).toHaveLength(500)
    expect(validatePages(site, sample)).toEqual([])
  })

  it('has doubts about few files', () => {
    const { files, diagnostics, rejections } = diagnose(sources)
    const doubted = new Set(
      diagnostics.filter(({ severity }) => severity !== 'info').map(({ source, path }) => source + path),
    )
    expect(rejections).toEqual([])
    expect(doubted.size).toBeLessThan(files * 0.005)
  })
})
