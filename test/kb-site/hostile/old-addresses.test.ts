import { expect, it } from 'vitest'
import { makeHostileSite, writeMarkdown } from '../../support/hostile-site.ts'

it('leads old addresses to their articles, and lets them take no page', () => {
  const site = makeHostileSite({
    'a.md': writeMarkdown('Q900002', [
      'redirect_from:',
      '  - /old/lamps.html',
      '  - /lamps.asp',
      '  - /kb/900/Q900001/',
    ]),
    'b.md': writeMarkdown('Q900003', ['redirect_from: /Old/Lamps/']),
  })
  const { reasons, read } = site.build('--no-search')
  expect(read('old/lamps.html')).toContain('url=../kb/900/Q900002/')
  expect(JSON.parse(read('data/moved.json') ?? '')).toEqual({ 'lamps.asp': 900002, 'old/lamps': 900002 })
  expect(read('kb/900/Q900001/index.html')).toContain('The lamp is on.')
  expect(reasons('a.md')).toEqual([expect.stringContaining('`/kb/900/Q900001/`, expected one that no page')])
  expect(reasons('b.md')).toEqual([expect.stringContaining('it leads to Q900002')])
})
