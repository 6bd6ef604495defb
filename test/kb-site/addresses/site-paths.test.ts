import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlePath, entityPath, pagePath, pathSegment } from '../../../plugins/kb-site/addresses/site-paths.ts'

describe('articlePath', () => {
  it.each([
    [298933, '/kb/298/Q298933/'],
    [10022, '/kb/010/Q10022/'],
    [1, '/kb/000/Q1/'],
    [1234567, '/kb/123/Q1234567/'],
  ])('puts %i at %s', (number, path) => expect(articlePath(number)).toBe(path))
})

describe('pagePath', () => {
  it('keeps the bare path for the first page', () => expect(pagePath('/dll/', 1)).toBe('/dll/'))
  it('numbers the others', () => expect(pagePath('/dll/', 3)).toBe('/dll/page/3/'))
})

describe('pathSegment', () => {
  it('keeps file names as they are', () => expect(entityPath('dll', 'netif.dll')).toBe('/dll/netif.dll/'))
  it('joins words with hyphens', () =>
    expect(entityPath('service', 'Microsoft Exchange Directory')).toBe('/service/microsoft-exchange-directory/'))
  it('keeps names apart that differ only in lost characters', () => {
    expect(pathSegment('a(b).dll')).not.toBe(pathSegment('a[b].dll'))
    expect(pathSegment('a b.dll')).not.toBe(pathSegment('a-b.dll (x)'))
  })
  it.each(['con', 'nul.dll', 'com1.sys', 'lpt9'])('does not give the reserved name %s', (name) =>
    expect(pathSegment(name)).toMatch(/-[0-9a-f]{6}$/),
  )
  it('gives one safe segment for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const segment = pathSegment(name)
        expect(segment).toMatch(/^[a-z0-9._~!$@-]+$/)
        expect(segment.length).toBeLessThan(100)
        expect(['.', '..']).not.toContain(segment)
      }),
    )
  })
})
