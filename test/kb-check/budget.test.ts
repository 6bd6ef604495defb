import { describe, expect, it } from 'vitest'
import { formatBudget, measureBudget } from '../../plugins/kb-check/index.ts'
import { makeFiles } from '../support/files.ts'

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
    })
  })

  it('weighs an empty site as nothing', () => {
    expect(measureBudget(makeFiles({}))).toEqual({ kinds: [], files: 0, bytes: 0 })
  })
})

describe('formatBudget', () => {
  it('prints a table and the part of the limit', () => {
    const budget = { kinds: [{ kind: 'kb', files: 50_000, bytes: 400_000_000 }], files: 50_000, bytes: 400_000_000 }
    expect(formatBudget(budget).split('\n')).toEqual([
      'kind  files     MB  KB a file',
      'kb    50000  400.0        8.0',
      'all   50000  400.0        8.0',
      '40.0 % of the 1 GB that GitHub Pages allows',
      '',
    ])
  })
})
