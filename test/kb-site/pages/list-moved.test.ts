import { describe, expect, it } from 'vitest'
import { movedKey } from '../../../layouts/assets/pieces/moved-list.ts'
import { listMovedPages } from '../../../plugins/kb-site/pages/list-moved.ts'

const list = (...addresses: string[]) =>
  listMovedPages(addresses.map((address) => ({ key: movedKey(address), address, article: 900001 })))

describe('listMovedPages', () => {
  it('makes a folder or a file of each address', () => {
    expect(list('/old/lamps', '/Old/Shades/', '/a/index.html', '/b.htm').map(({ url }) => url)).toEqual([
      '/old/lamps/',
      '/Old/Shades/',
      '/a/',
      '/b.htm',
    ])
    expect(list('/b.htm')[0]?.target).toBe('/kb/900/Q900001/')
  })

  it('makes none that a server would not show or a file system not hold', () => {
    expect(
      list('/old/lamp.asp', '/Über', '/a b', '/con/x', '/nul.html', '/a.html/b/', '/x./', '/.hidden/', '/a//b'),
    ).toEqual([])
  })

  it('makes a thousand at most', () => {
    expect(list(...Array.from({ length: 1200 }, (_, index) => `/old/${index}/`))).toHaveLength(1000)
  })
})
