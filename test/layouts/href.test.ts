import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatArticles, formatCount, formatDate } from '../../layouts/components/format.ts'
import { href } from '../../layouts/href.ts'
import { linksFrom } from '../../layouts/place-site.ts'

describe('href', () => {
  it('puts the way to the home page before a site path', () => {
    expect(href({ root: '../' }, '/kb/298/Q298933/')).toBe('../kb/298/Q298933/')
    expect(href({ root: './' }, '/')).toBe('./')
    expect(href({ root: '/a/' }, '/search/?q=x#y')).toBe('/a/search/?q=x#y')
  })

  it('goes no further up than it must', () => {
    const start = linksFrom('/kb/298/Q298933/')
    expect(href(start, '/kb/298/Q298940/#cause')).toBe('../Q298940/#cause')
    expect(href(start, '/kb/217/Q217215/')).toBe('../../217/Q217215/')
    expect(href(start, '/kb/')).toBe('../../')
    expect(href(start, '/kbx/')).toBe('../../../kbx/')
    expect(href(start, '/')).toBe('../../../')
  })

  it('leads from any page to any other', () => {
    const names = fc.array(fc.stringMatching(/^[a-c]{1,2}$/), { maxLength: 4 })
    const paths = names.map((parts) => ['', ...parts, ''].join('/'))
    fc.assert(
      fc.property(paths, paths, (from, to) => {
        expect(new URL(href(linksFrom(from), to), `https://host${from}`).pathname).toBe(to)
      }),
    )
  })

  it.each(['//host/path', '/\\host', 'https://host/', 'javascript:x', 'relative/', ''])('refuses %j', (path) => {
    expect(() => href({ root: './' }, path)).toThrow('site path')
  })
})

describe('format', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('writes %i with thousands apart', (count, text) => {
    expect(formatCount(count)).toBe(text)
  })

  it('counts one article and several', () => {
    expect([0, 1, 2].map(formatArticles)).toEqual(['0 articles', '1 article', '2 articles'])
  })

  it('writes dates in words and leaves alone what is no date', () => {
    expect(formatDate('2002-08-06')).toBe('6 August 2002')
    expect(formatDate('1992-13-01')).toBe('1992-13-01')
    expect(formatDate('unknown')).toBe('unknown')
  })
})
