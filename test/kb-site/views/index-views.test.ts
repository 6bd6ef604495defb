import { describe, expect, it } from 'vitest'
import { viewIndex } from '../../../plugins/kb-site/views/index-views.ts'

const subject = { url: '/dll/', heading: 'DLLs', description: 'All of them.' }
const entry = (name: string) => ({ name, url: `/dll/${name}/`, count: 1 })

describe('viewIndex', () => {
  it('sorts by name without regard to case', () => {
    const [page] = viewIndex(subject, [entry('b.dll'), entry('C.dll'), entry('a.dll')])
    expect(page?.entries.map(({ name }) => name)).toEqual(['a.dll', 'b.dll', 'C.dll'])
  })

  it('tells on which page each letter begins', () => {
    const names = [...Array.from({ length: 200 }, (_, index) => `a${index}.dll`), 'b.dll', '3d.dll', '_x.dll']
    const [page] = viewIndex(subject, names.map(entry))
    expect(page?.letters).toEqual([
      { letter: '#', url: '/dll/' },
      { letter: 'A', url: '/dll/' },
      { letter: 'B', url: '/dll/page/2/' },
    ])
  })

  it('has one page where it is empty', () => {
    expect(viewIndex(subject, [])).toMatchObject([{ url: '/dll/', entries: [], total: 0, letters: [] }])
  })
})
