import { describe, expect, it } from 'vitest'
import { listTitleUrls, viewTitles } from '../../../../plugins/kb-site/views/lists/title-views.ts'
import { makeArchive } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

function archiveOf(titles: readonly string[]) {
  return makeArchive(titles.map((title, index) => makeRecord(index + 1, { title })))
}

describe('viewTitles', () => {
  const titles = [
    'XADM: Setup Hangs',
    'Setup Fails',
    'BUG: Setup Stops',
    'Setup Waits',
    'Sound Is Off',
    'Safe Mode',
    'C++',
  ]
  const [index, page] = viewTitles(archiveOf(titles))

  it('leads from letters to where they begin', () => {
    expect(index.total).toBe(7)
    expect(index.letters).toEqual([
      { letter: 'C', id: 'letter-C', ranges: [{ name: 'c++', url: '/title/1/#letter-C', count: 1 }] },
      { letter: 'S', id: 'letter-S', ranges: [{ name: 'safe … sound', url: '/title/1/#letter-S', count: 6 }] },
    ])
  })

  it('has a part for a word of several titles, and gathers the others', () => {
    expect(page?.groups.map(({ heading, id, articles }) => [heading, id, articles.map(({ id }) => id)])).toEqual([
      ['c++', 'letter-C', ['Q7']],
      ['safe', 'letter-S', ['Q6']],
      ['setup', null, ['Q2', 'Q1', 'Q3', 'Q4']],
      ['sound', null, ['Q5']],
    ])
    expect(page).toMatchObject({ url: '/title/1/', heading: 'c++ … sound', total: 7 })
  })

  it('goes on from page to page', () => {
    const archive = archiveOf(Array.from({ length: 1001 }, (_, number) => `Lamp ${number}`))
    const [, ...pages] = viewTitles(archive)
    expect(pages.map(({ url }) => url)).toEqual(['/title/1/', '/title/2/', '/title/3/'])
    expect(pages.map(({ groups }) => groups.map(({ id }) => id))).toEqual([['letter-L'], [null], [null]])
    expect(pages.map(({ pagination }) => pagination.page)).toEqual([1, 2, 3])
    expect(listTitleUrls(archive)).toEqual(['/title/', ...pages.map(({ url }) => url)])
  })

  it('has an index alone where there is no article', () => {
    expect(viewTitles(archiveOf([]))).toMatchObject([{ url: '/title/', letters: [] }])
    expect(listTitleUrls(archiveOf([]))).toEqual(['/title/'])
  })
})
