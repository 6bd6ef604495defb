import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listSiteFiles } from '../../plugins/kb-check/site/list-site-files.ts'
import { createSearchIndex } from '../../plugins/kb-search/index.ts'
import type { SearchManifest } from '../../plugins/kb-search/static/manifest.ts'
import { makeFiles, makeSharedFolder } from '../support/files.ts'
import { digestFolder } from '../support/sites/folder-digest.ts'
import { ARCHIVE, buildIndex, SHAPES } from './made-index.ts'
import { makeArticle } from './make-article.ts'

describe.each(SHAPES)('createSearchIndex makes $name and', ({ limits, bundles }) => {
  const folder = makeSharedFolder()

  beforeAll(() => buildIndex(ARCHIVE, limits, folder))

  it('says in the manifest which bundles there are', () => {
    const manifest: SearchManifest = JSON.parse(readFileSync(join(folder, 'search/manifest.json'), 'utf8'))
    expect(manifest.articles).toBe(5)
    expect(manifest.bundles.map(({ articles }) => articles)).toEqual(bundles)
  })

  it('packs the static indexes, but not what is read before they can be unpacked', () => {
    const fixed = listSiteFiles(join(folder, 'search')).filter((path) => !/^bundles/.test(path))
    const plain = fixed.filter((path) => {
      const [first, second] = readFileSync(join(folder, 'search', path))
      return first !== 0x1f || second !== 0x8b
    })
    expect(plain).toEqual(['manifest.json', 'start.json', 'worker.js'])
  })

  it('gives the same bytes whatever the order of articles', async () => {
    const other = makeFiles({})
    await buildIndex([...ARCHIVE].reverse(), limits, other)
    expect(digestFolder(other)).toBe(digestFolder(folder))
  })

  it('takes the place of the same index that stands there already', async () => {
    const standing = makeFiles({})
    await buildIndex(ARCHIVE, limits, standing)
    await buildIndex(ARCHIVE, limits, standing)
    expect(digestFolder(standing)).toBe(digestFolder(folder))
  })
})

describe('createSearchIndex', () => {
  const entry = (number: number) => ({ article: makeArticle(number), documentKey: String(number) })

  it('refuses an article or a document that comes twice, and to finish without all documents', async () => {
    expect(() => createSearchIndex({ outputFolder: makeFiles({}), articles: [entry(1), entry(1)] })).toThrow(
      'found Q1 twice',
    )
    const index = createSearchIndex({ outputFolder: makeFiles({}), articles: [entry(1), entry(2)] })
    index.add(1)
    expect(() => index.add(1)).toThrow('found the document of Q1 twice')
    await expect(index.finish()).rejects.toThrow('found 1 documents, expected 2')
  })
})
