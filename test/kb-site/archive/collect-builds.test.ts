import { describe, expect, it } from 'vitest'
import type { FileVersion } from '../../../plugins/kb-entities/types.ts'
import { collectBuilds } from '../../../plugins/kb-site/archive/collect-builds.ts'
import { makeArchive } from '../make-archive.ts'
import { makeRecord } from '../make-record.ts'

function row(name: string, overrides: Partial<FileVersion> = {}): FileVersion {
  return { name, version: null, date: null, size: null, platform: null, ...overrides }
}

function collect(...tables: FileVersion[][]) {
  return collectBuilds(makeArchive(tables.map((fileVersions, index) => makeRecord(index + 1, { fileVersions }))))
}

describe('collectBuilds', () => {
  it('is one build where tables say the same, with all its articles', () => {
    const build = { version: '5.5.1', date: '1999-01-02', size: 10, platform: 'x86' }
    const builds = collect([row('a.dll', build), row('a.dll', build)], [row('a.dll', { ...build, platform: 'X86' })])
    expect([...builds]).toEqual([['a.dll', [{ ...build, articles: ['Q1', 'Q2'] }]]])
  })

  it('tells platforms and sizes apart', () => {
    const builds = collect([row('a.dll', { size: 1, platform: 'x86' }), row('a.dll', { size: 1, platform: 'alpha' })])
    expect(builds.get('a.dll')).toHaveLength(2)
  })

  it('has the newest version first, then what has no whole version by date, files by name', () => {
    const builds = collect([
      row('b.dll', { size: 1, date: '31/31/99' }),
      row('b.dll', { size: 2, version: '9.0', date: '2000-01-01' }),
      row('b.dll', { size: 3, date: '2001-01-01' }),
      row('b.dll', { size: 4, version: '1.0.9' }),
      row('b.dll', { size: 5, version: '1.0.10', date: '1999-01-01' }),
      row('b.dll', { size: 6, version: '1.0.10', date: '1999-01-02' }),
      row('a.dll', { size: 7 }),
    ])
    expect([...builds.keys()]).toEqual(['a.dll', 'b.dll'])
    expect(builds.get('b.dll')?.map(({ size }) => size)).toEqual([6, 5, 4, 3, 2, 1])
  })
})
