import { expect, inject, it } from 'vitest'
import { validatePages } from '../support/browsers/validate-html.ts'
import { makeFiles } from '../support/files.ts'
import { listPages, longPages } from '../support/sites/page-kinds.ts'

it('every page of the sample site is valid HTML', () => {
  const pages = listPages(inject('sampleSite'))
  expect(pages.length).toBeGreaterThan(300)
  expect(validatePages(inject('sampleSite'), pages)).toEqual([])
})

it('so are the pages of long lists', () => {
  const paths = longPages.map(({ path }) => path)
  expect(validatePages(inject('longSite'), paths)).toEqual([])
})

it('a fault is found, with its place', () => {
  const folder = makeFiles({ 'a/index.html': '<p id="7">one</p>', 'b.html': '<p><div>a</div></p>' })
  expect(validatePages(folder, ['a/', 'b.html'])).toEqual([
    expect.stringMatching(/^a\/:1:8 valid-id: /),
    expect.stringMatching(/^b\.html:1:\d+ /),
  ])
})
