import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../../plugins/kb-site/archive/archive.ts'
import { viewArticle } from '../../../../plugins/kb-site/views/article/article-view.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

const archive = makeArchive(
  [
    makeRecord(1, { references: ['Q2', 'Q9'], eventIds: [7] }),
    makeRecord(2, { references: ['Q3'] }),
    makeRecord(3, { references: ['Q2'] }),
  ],
  {
    Q1: {
      quotes: [
        { name: 'Q2', sentence: 'To mend it, see this:', title: 'Two' },
        { name: 'Q9', sentence: null, title: 'Nine' },
      ],
      replacements: { replaces: ['Q9'], replacedBy: [] },
    },
    Q3: { replacements: { replaces: ['Q2'], replacedBy: [] } },
  },
)

function view(whole: Archive, id: string) {
  const { record } = whole.articles.get(id) ?? expect.fail()
  return viewArticle({ ...record, editionNumbers: [] }, makeContent(whole))
}

describe('viewArticle', () => {
  it('quotes the articles that refer to it, where they say something', () => {
    expect(view(archive, 'Q2').referencedBy).toMatchObject([
      { id: 'Q1', sentence: 'To mend it, see this:' },
      { id: 'Q3' },
    ])
    expect(view(archive, 'Q2').referencedBy[1]).not.toHaveProperty('sentence')
  })

  it('shows a replacement on both articles, whichever says so', () => {
    expect(view(archive, 'Q3').replaces).toEqual([{ id: 'Q2', title: 'Title 2', url: '/kb/000/Q2/' }])
    expect(view(archive, 'Q2').replacedBy).toEqual([{ id: 'Q3', title: 'Title 3', url: '/kb/000/Q3/' }])
    expect(view(archive, 'Q2')).not.toHaveProperty('replaces')
  })

  it('gives an absent article the title by which it is cited', () => {
    const absent = { id: 'Q9', title: 'Nine', url: '/absent/#Q9', absent: true }
    expect(view(archive, 'Q1').references).toEqual([{ id: 'Q2', title: 'Title 2', url: '/kb/000/Q2/' }, absent])
    expect(view(archive, 'Q1').replaces).toEqual([absent])
  })
})
