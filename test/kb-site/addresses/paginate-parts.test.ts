import { describe, expect, it } from 'vitest'
import { type ListPart, listJumps, paginateParts } from '../../../plugins/kb-site/addresses/paginate-parts.ts'

function part(heading: string, size: number): ListPart<object> {
  return { heading, url: null, id: heading, entries: Array.from({ length: size }, () => ({})) }
}

describe('paginateParts', () => {
  const parts = [part('a', 150), part('b', 100), part('c', 1)]
  const slices = paginateParts(parts, '/x/')

  it('lets a part go on on the next page, without its fragment', () => {
    expect(slices.map(({ url, parts: here }) => [url, here.map(({ id, entries }) => [id, entries.length])])).toEqual([
      [
        '/x/',
        [
          ['a', 150],
          ['b', 50],
        ],
      ],
      [
        '/x/page/2/',
        [
          [null, 50],
          ['c', 1],
        ],
      ],
    ])
  })

  it('jumps to where each part begins', () => {
    expect(listJumps(slices, parts)).toEqual([
      { name: 'a', url: '/x/#a', count: 150 },
      { name: 'b', url: '/x/#b', count: 100 },
      { name: 'c', url: '/x/page/2/#c', count: 1 },
    ])
  })

  it('gives an empty list one empty page and no jumps', () => {
    const empty = paginateParts([], '/x/')
    expect(empty).toMatchObject([{ url: '/x/', parts: [], pagination: { pages: 1 } }])
    expect(listJumps(empty, [])).toEqual([])
  })
})
