import { describe, expect, it } from 'vitest'
import { listBuildsPages } from '../../../../plugins/kb-site/views/entity/builds-views.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const build = { date: null, size: null, platform: null }
const many = Array.from({ length: 250 }, (_, index) => ({ name: 'a.dll', version: `1.${index}`, ...build }))
const others = ['b.inf', '3d.dll'].map((name) => ({ name, version: '1.0', ...build }))

const pages = listBuildsPages(
  makeContent(makeArchive([makeRecord(1, { dlls: ['a.dll'], fileVersions: [...many, ...others] })])),
)

describe('listBuildsPages', () => {
  it('has a page with the form, and pages for each first letter', () => {
    expect(pages.map(({ url }) => url)).toEqual([
      '/builds/',
      '/builds/other/',
      '/builds/a/',
      '/builds/a/page/2/',
      '/builds/b/',
    ])
    for (const { url, make } of pages) expect(make().url).toBe(url)
  })

  it('cuts a file with more builds than a page has room for', () => {
    const [, , first, second] = pages.map(({ make }) => make())
    expect(first?.files.map(({ name, url, builds }) => [name, url, builds.length])).toEqual([
      ['a.dll', '/dll/#line-a_dll', 200],
    ])
    expect(second?.files.map(({ name, builds }) => [name, builds.length])).toEqual([['a.dll', 50]])
  })

  it('links no file that is none of the kinds with an index', () => {
    expect(pages.at(-1)?.make().files).toMatchObject([{ name: 'b.inf', url: null }])
  })
})
