import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { pageFile, reusePage, stampPage } from '../../../plugins/kb-site/write/write-page.ts'
import { makeFiles } from '../../support/files.ts'

const url = '/kb/000/Q1/'

/** The folder of the build before with a page in it, an empty one, and the page's stamp. */
function makeSite() {
  const root = makeFiles({ 'before/kb/000/Q1/index.html': '<h1>Lamps</h1>' })
  const [previous, output] = [join(root, 'before'), join(root, 'now')]
  const stamp = stampPage(previous, url)
  if (!stamp) throw new Error('expected the page, found none')
  return { previous, output, stamp, page: pageFile(previous, url), file: pageFile(output, url) }
}

it('links a page from the build before', () => {
  const { previous, output, stamp, page, file } = makeSite()
  expect(reusePage(output, url, previous, stamp)).toEqual(stamp)
  expect(statSync(file).ino).toBe(statSync(page).ino)
})

it('leaves a page that is in its place, whatever became of the other', () => {
  const { previous, output, stamp, page, file } = makeSite()
  mkdirSync(dirname(file), { recursive: true })
  linkSync(page, file)
  rmSync(page)
  expect(reusePage(output, url, previous, stamp)).toEqual(stamp)
  expect(readFileSync(file, 'utf8')).toBe('<h1>Lamps</h1>')
})

it('puts the page in the place of an older one', () => {
  const { previous, output, stamp, file } = makeSite()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '<h1>Older lamps</h1>')
  expect(reusePage(output, url, previous, stamp)).toEqual(stamp)
  expect(readFileSync(file, 'utf8')).toBe('<h1>Lamps</h1>')
})

it('takes over no page that was edited or removed', () => {
  const { previous, output, stamp, page } = makeSite()
  writeFileSync(page, '<h1>Edited lamps</h1>')
  expect(reusePage(output, url, previous, stamp)).toBeNull()
  rmSync(page)
  expect(reusePage(output, url, previous, stamp)).toBeNull()
  expect(stampPage(output, url)).toBeNull()
})
