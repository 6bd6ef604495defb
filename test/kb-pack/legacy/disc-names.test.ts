import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameDiscPages } from '../../../plugins/kb-pack/legacy/disc-names.ts'

const name = (page: string, ...others: string[]) => nameDiscPages([page, ...others], ['FIND']).get(page)

describe('the place of a page on a disc', () => {
  it('is the path of its folder in capitals', () => {
    expect(name('index.html')).toBe('INDEX.HTM')
    expect(name('dll/index.html')).toBe('DLL.HTM')
    expect(name('kb/217/Q217215/index.html')).toBe('KB/217/Q217215.HTM')
    expect(name('dll/netif.dll/page/2/index.html')).toBe('DLL/NETIF_DLL/PAGE/2.HTM')
  })

  it('is no other page’s, nor a list’s, nor a device’s', () => {
    expect(name('a-b/index.html', 'a.b/index.html')).toBe('A_B.HTM')
    expect(name('a.b/index.html', 'a-b/index.html')).toBe('A_B_2.HTM')
    expect(name('find/index.html')).toBe('FIND_2.HTM')
    expect(name('index/index.html')).toBe('INDEX_2.HTM')
    expect(name('dll/aux/index.html')).toBe('DLL/_AUX.HTM')
  })

  it('is in a folder of its first characters where there are many', () => {
    const many = Array.from({ length: 501 }, (_, index) => `dll/${index}/index.html`)
    expect(name('dll/netif.dll/index.html', ...many)).toBe('DLL/N/NETIF_DLL.HTM')
    expect(name('dll/netif.dll/index.html', ...many.slice(2))).toBe('DLL/NETIF_DLL.HTM')
  })

  it('is never beside more than 500 others', () => {
    const tokens = Array.from({ length: 3000 }, (_, index) => `technology/kb${index.toString(36)}/index.html`)
    const places = [...nameDiscPages(tokens, []).values()]
    const counts = new Map<string, number>()
    for (const place of places) {
      const folder = place.replace(/[^/]+$/, '')
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    expect(new Set(places).size).toBe(3000)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(500)
    expect(places).toContain('TECHNOLOGY/KB1Z/KB1Z.HTM')
  })

  it('is by ISO 9660 level 2, whatever the site’s paths are, and each page has one', () => {
    const part = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'aAbé.-_ 1ﬁ日ß'.split('')) })
    const pages = fc.array(
      fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join('/')}/index.html`),
    )
    fc.assert(
      fc.property(pages, (paths) => {
        const places = [...nameDiscPages(paths, ['FIND']).values()]
        expect(new Set(places).size).toBe(new Set(paths).size)
        for (const place of places) {
          const folders = place.split('/')
          expect(folders.pop()).toMatch(/^[A-Z0-9_]{1,27}\.HTM$/)
          for (const folder of folders) expect(folder).toMatch(/^[A-Z0-9_]{1,31}$/)
          expect(folders.length).toBeLessThan(8)
        }
      }),
    )
  })

  it('does not depend on the order of the pages', () => {
    const pages = ['a-b/index.html', 'a.b/index.html', 'a b/c/index.html']
    const sorted = (paths: readonly string[]) => [...nameDiscPages(paths, [])].sort()
    expect(sorted(pages)).toEqual(sorted([...pages].reverse()))
  })
})
