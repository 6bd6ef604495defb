import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { viewSources } from '../../../../plugins/kb-site/views/about/sources-view.ts'
import type { Source } from '../../../../plugins/kb-sources/find-sources.ts'
import { makeArchive } from '../../make-archive.ts'
import { makeRecord, makeSource } from '../../make-record.ts'

const lamps: Source = {
  name: 'lamps',
  folder: '/lamps',
  title: 'Lamps of old',
  sample: false,
  originalUrl: null,
  rights: 'Those of the lamp makers',
  repository: { url: 'https://example.org/lamps', commit: '0123456789abcdef0123456789abcdef01234567', folders: ['kb'] },
}
const shades: Source = { name: 'shades', folder: '/shades', title: 'shades', sample: false, originalUrl: null }

it('names origin, commit, rights and counts of each source', () => {
  const inLamps = makeSource({ name: 'lamps' })
  const records = [
    makeRecord(900001, { source: inLamps, editions: [makeSource({ name: 'shades' })] }),
    makeRecord(900002, { source: inLamps, editions: [] }),
  ]
  const { body } = viewSources({ ...makeArchive(records), sources: [lamps, shades] }, false)
  expect(
    toText(h('main', body))
      .split('\n')
      .filter((line) => line !== '')
      .slice(1),
  ).toEqual([
    'Lamps of old',
    'Name',
    'lamps',
    'Origin',
    'https://example.org/lamps, commit 0123456789abcdef0123456789abcdef01234567, folders kb',
    'Rights',
    'Those of the lamp makers',
    'Articles',
    '2 shown, and 0 other copies',
    'shades',
    'Name',
    'shades',
    'Origin',
    'a folder beside this site’s own files',
    'Rights',
    'The articles are Microsoft’s, written from 1986 to 2002',
    'Articles',
    '0 shown, and 1 other copy',
  ])
})
