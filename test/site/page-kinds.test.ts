import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { kindOfPage, listPages, samplePages, samplePagesOf } from '../support/page-kinds.ts'

it('every page of the sample site is of a kind that the list of kinds has', () => {
  const unknown = listPages(inject('sampleSite')).filter((path) => kindOfPage(path) === null)
  expect(unknown, 'add them to test/support/page-kinds.ts').toEqual([])
})

it('every kind that the sample site has is among the pages that are tested', () => {
  const tested = new Set(samplePages.map(({ path }) => kindOfPage(path)))
  const kinds = new Set(listPages(inject('sampleSite')).map(kindOfPage))
  expect([...kinds].filter((kind) => !tested.has(kind))).toEqual([])
})

it.each(samplePages)('the sample site has the page of $kind', ({ path }) => {
  expect(existsSync(join(inject('sampleSite'), path))).toBe(true)
})

it('a sample of a site has pages of all its kinds', () => {
  const site = inject('sampleSite')
  const sample = samplePagesOf(site, 200)
  expect(sample).toHaveLength(200)
  expect(new Set(sample).size).toBe(sample.length)
  expect(new Set(sample.map(kindOfPage))).toEqual(new Set(listPages(site).map(kindOfPage)))
})
