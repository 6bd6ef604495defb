import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LosslessReport, MisprintKind } from '../../plugins/kb-check/index.ts'
import { checkLinks, checkLossless, diagnose, measureBudget, siteLimit } from '../../plugins/kb-check/index.ts'
import { articlePath } from '../../plugins/kb-site/addresses/site-paths.ts'
import { validatePages } from '../support/browsers/validate-html.ts'
import { findWholeCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'
import { buildSite } from '../support/project.ts'
import { kindOfPage, listPages, samplePagesOf } from '../support/sites/page-kinds.ts'

const corpus = findWholeCorpus()

describe.skipIf(corpus === null)('the whole archive as a site', () => {
  const sources = ['kb', 'txt'].map((name) => {
    return { name, folder: join(corpus ?? '', name), title: '', sample: false, originalUrl: null }
  })
  const site = makeSharedFolder()

  let report: LosslessReport | undefined

  /** Places of all misprints of a kind, and in how many articles they stand, every copy counted. */
  function count(wanted: MisprintKind): { places: number; articles: number } {
    const found = (report?.misprinted ?? []).map(({ misprints }) => misprints.filter(({ kind }) => kind === wanted))
    return { places: found.flat().length, articles: found.filter(({ length }) => length > 0).length }
  }

  beforeAll(() => {
    buildSite(site, '--no-search', '--path-prefix', '/x/', ...sources.flatMap(({ folder }) => ['--content', folder]))
    report = checkLossless(site, sources, articlePath)
  })

  it('loses no word of any article in either form', () => {
    expect(report?.unread).toEqual([])
    expect(report?.lossy).toEqual([])
    expect(report?.words).toBeGreaterThan(30_000_000)
  })

  it('shows items behind the markers of the source in all but one article in 1,000', () => {
    expect(count('marker').articles).toBeLessThan((report?.articles ?? 0) / 1000)
    expect(count('item').articles).toBeLessThan((report?.articles ?? 0) / 1000)
  })

  it('keeps the columns of all but one line in 200', () => {
    expect(count('columns').places).toBeLessThan((report?.columnLines ?? 0) / 200)
    expect(report?.columnLines).toBeGreaterThan(200_000)
  })

  it('moves lines of preformatted text against another in less than one article in 100', () => {
    expect(count('indent').articles).toBeLessThan((report?.articles ?? 0) / 100)
  })

  it('breaks no link and keeps within the limit', () => {
    expect(checkLinks(site, '/x/').broken).toEqual([])
    expect(measureBudget(site).tarBytes).toBeLessThan(siteLimit)
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
