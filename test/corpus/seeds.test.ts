import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkLinks, checkLossless } from '../../plugins/kb-check/index.ts'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import { pageLinks } from '../../plugins/kb-check/site/page-links.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import { articlePath } from '../../plugins/kb-site/addresses/site-paths.ts'
import { findInCorpus } from '../support/corpus.ts'
import { makeSharedFolder } from '../support/files.ts'
import { buildSite, runKb } from '../support/project.ts'

const seeds = findInCorpus('seeds')
const directory = 'Microsoft Exchange Directory'

describe.skipIf(seeds === null)('the five documents that started the project', () => {
  const folder = seeds ?? ''
  const site = makeSharedFolder()
  let records: Map<string, ArticleRecord>

  beforeAll(() => {
    const { stdout } = runKb('parse', folder)
    const parsed = stdout.split('\n').filter((line) => line !== '')
    records = new Map(parsed.map((line) => JSON.parse(line) as ArticleRecord).map((record) => [record.id, record]))
    buildSite(site, '--content', folder)
  })

  /** The ids of the articles whose record passes, by number. */
  function idsWhere(passes: (record: ArticleRecord) => boolean): string[] {
    return [...records.values()]
      .filter(passes)
      .map(({ id }) => id)
      .sort()
  }

  /** The ids of the articles that a page links to. */
  function articlesLinkedFrom(path: string): string[] {
    const { links } = pageLinks(readFileSync(join(site, path, 'index.html'), 'utf8'))
    const ids = [...links].flatMap((link) => /^(?:\.\.\/)+kb\/\d+\/(Q\d+)\/$/.exec(link)?.[1] ?? [])
    return [...new Set(ids)].sort()
  }

  it('build as they are, under their odd names, into five articles', () => {
    expect(readdirSync(folder)).toHaveLength(5)
    const pages = listSiteFiles(site).flatMap((file) => /^kb\/\d+\/(Q\d+)\/index\.html$/.exec(file)?.[1] ?? [])
    expect(pages).toEqual(['Q148272', 'Q217215', 'Q246337', 'Q298933', 'Q320097'])
    expect([...records.keys()].sort()).toEqual(pages)
  })

  it.each([
    ['netif.dll', ['Q217215', 'Q298933']],
    ['mdbperf.dll', ['Q217215', 'Q246337', 'Q320097']],
    ['mtaperf.dll', ['Q246337', 'Q320097']],
  ])('are joined by %s', (name, ids) => {
    expect(idsWhere(({ dlls }) => dlls.includes(name))).toEqual(ids)
    expect(articlesLinkedFrom(`dll/${name}`)).toEqual(ids)
  })

  it('share the directory service', () => {
    const ids = ['Q217215', 'Q246337', 'Q298933']
    expect(idsWhere(({ services }) => services.some(({ name }) => name === directory))).toEqual(ids)
    expect(articlesLinkedFrom('service/microsoft-exchange-directory')).toEqual(ids)
  })

  it('name no DLL by a wildcard, a placeholder or a new name', () => {
    const names = [...records.values()].flatMap(({ dlls }) => dlls)
    expect(names.filter((name) => !/^[a-z0-9]+\.dll$/.test(name))).toEqual([])
    expect(records.get('Q320097')?.dlls).toEqual(['mdbperf.dll', 'msefperf.dll', 'mtaperf.dll', 'perfdsa.dll'])
  })

  it('lose no word and break no link', () => {
    const source = { name: 'seeds', folder, title: '', sample: false, originalUrl: null }
    expect(checkLossless(site, [source], articlePath)).toMatchObject({ articles: 5, lossy: [] })
    expect(checkLinks(site, '/').broken).toEqual([])
  })
})
