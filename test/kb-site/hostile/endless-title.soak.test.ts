import { expect, it } from 'vitest'
import { makeHostileSite, writeArticle, writeMarkdown } from '../../support/sites/hostile-site.ts'

const megabytes = 50

it('reports a title of 50 MB and publishes the rest', () => {
  const title = 'T'.repeat(megabytes * 1_000_000)
  const { reasons, read } = makeHostileSite({
    'document.TXT': writeArticle('Q900002', { TITLE: title }),
    'markdown.md': writeMarkdown('Q900003').replaceAll('A Lamp', title),
    'both.TXT': writeArticle('Q900004', { KEYWORDS: title }) + writeArticle('Q900005'),
  }).build('--no-search')
  for (const path of ['document.TXT', 'markdown.md', 'both.TXT']) {
    expect(reasons(path)).toEqual([expect.stringMatching(/its header has a line of 500000\d\d characters, .* at most/)])
  }
  expect(read('kb/900/Q900002/index.html')).toBeNull()
  expect(read('kb/900/Q900005/index.html')).toContain('>A Lamp</h1>')
})
