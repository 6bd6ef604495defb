import { describe, expect, it } from 'vitest'
import type { CountedLink, IndexPage } from '../../../../layouts/types.ts'
import { listIndexOrders } from '../../../../plugins/kb-site/views/lists/index-views.ts'

const subject = { url: '/dll/', heading: 'DLLs', description: 'All of them.' }
const entry = (name: string, count = 1): CountedLink => ({ name, url: `/dll/${name}/`, count })

function view(entries: readonly CountedLink[], order = 0): IndexPage[] {
  return listIndexOrders(subject, entries)[order]?.make() ?? []
}

function namesOf(page: IndexPage | undefined): string[] {
  return page?.entries.map(({ name }) => name) ?? []
}

describe('listIndexOrders', () => {
  it('sorts by name without regard to case', () => {
    expect(namesOf(view([entry('b.dll'), entry('C.dll'), entry('a.dll')])[0])).toEqual(['a.dll', 'b.dll', 'C.dll'])
  })

  it('sorts by articles, those with most first', () => {
    const [page] = view([entry('b.dll'), entry('C.dll', 9), entry('a.dll')], 1)
    expect(namesOf(page)).toEqual(['C.dll', 'a.dll', 'b.dll'])
    expect(page).toMatchObject({ url: '/dll/page/by-articles/', letters: [], breadcrumbs: [{ url: '/dll/' }] })
    expect(page?.orders?.map(({ url, current }) => [url, current])).toEqual([
      ['/dll/', false],
      ['/dll/page/by-articles/', true],
    ])
  })

  it('leads from a letter to the line of its first entry, where that has one', () => {
    const [page] = view([{ ...entry('a.dll'), id: 'line-a_dll' }, entry('b.dll')])
    expect(page?.letters.map(({ url }) => url)).toEqual(['/dll/#line-a_dll', '/dll/#letter-B'])
    expect(page?.entries.map(({ id }) => id)).toEqual(['line-a_dll', 'letter-B'])
  })

  it('tells where each letter begins', () => {
    const names = [...Array.from({ length: 200 }, (_, index) => `a${index}.dll`), 'b.dll', '3d.dll', '_x.dll']
    const pages = view(names.map((name) => entry(name)))
    expect(pages[0]?.letters).toEqual([
      { letter: '#', url: '/dll/#no-letter' },
      { letter: 'A', url: '/dll/#letter-A' },
      { letter: 'B', url: '/dll/page/2/#letter-B' },
    ])
    expect(pages.flatMap(({ entries }) => entries).flatMap(({ name, id }) => (id ? [[name, id]] : []))).toEqual([
      ['3d.dll', 'no-letter'],
      ['a0.dll', 'letter-A'],
      ['b.dll', 'letter-B'],
    ])
  })

  it('has one page where it is empty', () => {
    expect(view([])).toMatchObject([{ url: '/dll/', entries: [], total: 0, letters: [] }])
  })
})
