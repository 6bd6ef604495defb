import { describe, expect, it } from 'vitest'
import { fileLimit, formatBudget, isOverBudget, measureBudget, siteLimit } from '../../../plugins/kb-check/index.ts'
import { makeFiles } from '../../support/files.ts'

const files = {
  'index.html': 'x'.repeat(10),
  'kb/900/Q900001/index.html': 'x'.repeat(2_000),
  'kb/900/Q900002/index.html': 'x'.repeat(1_000),
  'kb/900/Q900002/editions/2/index.html': 'x'.repeat(500),
  'dll/lamp.dll/index.html': 'x'.repeat(100),
}

describe('measureBudget', () => {
  it('counts files and bytes by kind, largest first', () => {
    expect(measureBudget(makeFiles(files))).toEqual({
      kinds: [
        { kind: 'kb', files: 2, bytes: 3_000 },
        { kind: 'kb editions', files: 1, bytes: 500 },
        { kind: 'dll', files: 1, bytes: 100 },
        { kind: '(top)', files: 1, bytes: 10 },
      ],
      files: 5,
      bytes: 3_610,
      tarBytes: 20_480,
    })
  })

  it('weighs an empty site as nothing', () => {
    expect(measureBudget(makeFiles({}))).toEqual({ kinds: [], files: 0, bytes: 0, tarBytes: 10_240 })
  })
})

describe('isOverBudget', () => {
  it.each([
    [siteLimit, fileLimit, false],
    [siteLimit + 1, 1, true],
    [1, fileLimit + 1, true],
  ])('a tar of %i bytes with %i files: %s', (tarBytes, files, over) => {
    expect(isOverBudget({ kinds: [], files, bytes: 0, tarBytes })).toBe(over)
  })
})

describe('formatBudget', () => {
  it('prints what each kind weighs, and how much of each limit is used', () => {
    const kinds = [
      { kind: 'kb', files: 50_000, bytes: 400_000_000 },
      { kind: 'pagefind', files: 125_000, bytes: 50_000_000 },
    ]
    expect(formatBudget({ kinds, files: 175_000, bytes: 450_000_000, tarBytes: 850_000_000 }).split('\n')).toEqual([
      'kind       files     MB  KB a file',
      'kb         50000  400.0        8.0',
      'pagefind  125000   50.0        0.4',
      'all       175000  450.0        2.6',
      '',
      'GitHub Pages   found  at most     used',
      'MB as a tar    850.0   1000.0   85.0 %  fits, with little room',
      'files         175000   150000  116.7 %                too much',
      '',
    ])
  })
})
