import { linkSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { keepSpare, removeOldPages, stripToPages, takeSpare } from '../../../plugins/kb-site/cache/spare-site.ts'
import { makeFiles } from '../../support/files.ts'

it('keeps the last site that was replaced for the output folder that it stood in', () => {
  const root = makeFiles({ 'one/a.html': 'a', 'two/b.html': 'b', 'other/c.html': 'c', 'cache/readings/0.json': '{}' })
  const [cache, site, staging] = [join(root, 'cache'), join(root, '_site'), join(root, '_site.building')]
  for (const name of ['one', 'two']) keepSpare(join(root, name), cache, site)
  keepSpare(join(root, 'other'), cache, join(root, 'elsewhere'))
  expect(readdirSync(cache)).toHaveLength(3)
  expect(takeSpare(cache, site, staging)).toBe(true)
  expect(listSiteFiles(staging)).toEqual(['b.html'])
  expect(takeSpare(cache, site, staging)).toBe(false)
})

it('leaves pages and articles’ folders alone, and no folder that is empty', () => {
  const files = { 'index.html': '', 'robots.txt': '', 'kb/1/index.html': '', 'data/a/b.json': '', 'data/a/c.gz': '' }
  const root = makeFiles({ ...files, 'dll/a/index.html': '', 'kb/1/note.txt': '' })
  linkSync(join(root, 'robots.txt'), join(root, 'dll/a/link.txt'))
  stripToPages(root)
  expect(listSiteFiles(root)).toEqual(['dll/a/index.html', 'index.html', 'kb/1/index.html', 'kb/1/note.txt'])
  expect(readdirSync(root)).toEqual(['dll', 'index.html', 'kb'])
})

it('removes pages that are not made any more, and what does not belong among them, with their folders', () => {
  const root = makeFiles({
    'index.html': '',
    'kb/1/index.html': '',
    'kb/1/note.txt': '',
    'kb/2/index.html': '',
    'dll/a/index.html': '',
    'search/old/index.html': '',
    'search/b.json': '',
    'b.txt': '',
  })
  const made = new Set(['index.html', 'kb/1/index.html'])
  const left = removeOldPages(root, listSiteFiles(root), (path) => made.has(path))
  expect(left).toEqual(['b.txt', 'index.html', 'kb/1/index.html', 'search/b.json'])
  expect(listSiteFiles(root)).toEqual(left)
  expect(readdirSync(root)).toEqual(['b.txt', 'index.html', 'kb', 'search'])
})
