import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { kindOfPage, listPages, longPages, samplePages, samplePagesOf } from '../support/sites/page-kinds.ts'

describe.each(['sampleSite', 'longSite'] as const)('%s', (site) => {
  it('has no page of a kind that the list of kinds has not', () => {
    const unknown = listPages(inject(site)).filter((path) => kindOfPage(path) === null)
    expect(unknown, 'add them to test/support/sites/page-kinds.ts').toEqual([])
  })

  it('has no kind of page that is not among the pages that are tested', () => {
    const tested = new Set([...samplePages, ...longPages].map(({ path }) => kindOfPage(path)))
    const kinds = new Set(listPages(inject(site)).map(kindOfPage))
    expect([...kinds].filter((kind) => !tested.has(kind))).toEqual([])
  })
})

it.each(samplePages)('the sample site has the page of $kind', ({ path }) => {
  expect(existsSync(join(inject('sampleSite'), path))).toBe(true)
})

it.each(longPages)('the site with long lists has the page of $kind', ({ path }) => {
  expect(existsSync(join(inject('longSite'), path))).toBe(true)
})

it('a sample of a site has pages of all its kinds', () => {
  const site = inject('sampleSite')
  const sample = samplePagesOf(site, 200)
  expect(sample).toHaveLength(200)
  expect(new Set(sample).size).toBe(sample.length)
  expect(new Set(sample.map(kindOfPage))).toEqual(new Set(listPages(site).map(kindOfPage)))
})
