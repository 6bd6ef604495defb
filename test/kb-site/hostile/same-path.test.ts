import { expect, it } from 'vitest'
import { makeHostileSite, writeArticle } from '../../support/sites/hostile-site.ts'

it('publishes two files with one article as two editions, and reports them', () => {
  const files = {
    'a.TXT': writeArticle('Q900002', {}, 'One lamp.'),
    'b.TXT': writeArticle('Q900002', {}, 'Two bright lamps.'),
  }
  const { reasons, read } = makeHostileSite(files).build('--no-search')
  expect([...reasons('a.TXT'), ...reasons('b.TXT')]).toEqual([
    expect.stringMatching(/^Found Q900002 here and in b.TXT, expected it in one file of the source$/),
  ])
  expect(read('kb/900/Q900002/index.html')).toContain('Two bright lamps.')
  expect(read('kb/900/Q900002/editions/2/index.html')).toContain('One lamp.')
})
