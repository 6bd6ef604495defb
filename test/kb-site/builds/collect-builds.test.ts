import { describe, expect, it } from 'vitest'
import type { FileVersion } from '../../../plugins/kb-entities/types.ts'
import { collectBuilds } from '../../../plugins/kb-site/builds/collect-builds.ts'
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

  it('has the newest first, those without a date last, files by name', () => {
    const builds = collect([
      row('b.dll', { version: '2.0', date: '31/31/99' }),
      row('b.dll', { version: '9.0' }),
      row('b.dll', { version: '1.9', date: '1999-01-01' }),
      row('b.dll', { version: '1.10', date: '1999-01-01' }),
      row('b.dll', { version: '1.0', date: '2000-01-01' }),
      row('a.dll', { size: 1 }),
    ])
    expect([...builds.keys()]).toEqual(['a.dll', 'b.dll'])
    expect(builds.get('b.dll')?.map(({ version }) => version)).toEqual(['1.0', '1.10', '1.9', '9.0', '2.0'])
  })
})
