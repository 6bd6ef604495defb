import { describe, expect, it } from 'vitest'
import { listBuildsPages } from '../../../../plugins/kb-site/views/entity/builds-views.ts'
import { listIndexes } from '../../../../plugins/kb-site/views/lists/browse-indexes.ts'
import { makeArchive, makeContent } from '../../make-archive.ts'
import { makeRecord } from '../../make-record.ts'

describe('listIndexes', () => {
  it('counts builds of files as their own page does', () => {
    const names = ['lamp.dll', 'lamp.dll', 'bulb.exe']
    const fileVersions = names.map((name, minor) => ({
      name,
      version: `1.${minor}`,
      date: null,
      size: null,
      platform: null,
    }))
    const content = makeContent(makeArchive([makeRecord(1, { fileVersions })]))
    const [first] = listBuildsPages(content)
    const index = listIndexes(content).find(({ url }) => url === '/builds/')
    expect(first?.make().total).toBe(3)
    expect(index?.count).toBe(3)
  })
})
