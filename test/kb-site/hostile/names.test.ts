import { join } from 'node:path'
import { expect, it } from 'vitest'
import { listSiteFiles } from '../../../plugins/kb-check/site/list-site-files.ts'
import { describeOnPosix } from '../../support/on-posix.ts'
import { harmless, useHostileSite, writeArticle } from '../../support/sites/hostile-site.ts'
import { findClashes, findRefused } from '../../support/windows-paths.ts'

/** Names that differ in case only, of files, folders and what articles name. */
const alike = {
  'Lamp.TXT': writeArticle('Q900002', { PRODUCT: 'LAMPS', KEYWORDS: 'KBLAMP' }, 'Uses LAMP.DLL and Lamp.dll.'),
  'lamp.TXT': writeArticle('Q900003', { KEYWORDS: 'kbLamp kblamp' }, 'Uses lamp.dll.').replace('[lamps]', '[LAMPS]'),
  'a/B/c.TXT': writeArticle('Q900004'),
  'A/b/C.TXT': writeArticle('Q900005'),
}

const forbidden = [
  'CON.TXT',
  'a:b?.TXT',
  'end.',
  'end ',
  'nul',
  'Lpt1.md',
  'a\\b.TXT',
  'a\nb.TXT',
  '"><b>.TXT',
  'aux/x.TXT',
].map((name, index) => {
  const devices = 'Uses con.dll, aux.exe, nul.sys, com1.dll, lpt9.exe and conin$.dll.'
  const fields = { KEYWORDS: 'con aux. nul/.. a:b', PRODUCT: 'prn' }
  return { name, text: writeArticle(`Q90001${index}`, fields, devices).replace('[lamps]', '[CON]') }
})

describeOnPosix('its volumes take no such names', 'names', () => {
  const built = useHostileSite(
    { ...alike, ...Object.fromEntries(forbidden.map(({ name, text }) => [name, text])) },
    [],
    ({ writeBytes }) => writeBytes(Buffer.from('bad\xff\xfe.TXT', 'latin1'), writeArticle('Q900020')),
  )

  it('that differ in case only are published apart, and reported', () => {
    const { reasons, read, folder } = built()
    expect(reasons('lamp.TXT')).toEqual([
      'Found a path that differs from Lamp.TXT in case only, expected distinct ones',
    ])
    expect(reasons('a/B/c.TXT')).toEqual([expect.stringContaining('A/b/C.TXT')])
    for (const number of [2, 3, 4, 5]) expect(read(`kb/900/Q90000${number}/index.html`)).not.toBeNull()
    expect(findClashes(listSiteFiles(folder))).toEqual([])
  })

  it.each(forbidden)('that Windows forbids are reported: $name', ({ name }) => {
    expect(built().reasons(name)).toEqual([expect.stringMatching(/expected one that Windows allows$/)])
  })

  it('that Windows forbids are published under names that it allows', () => {
    const { folder, report } = built()
    expect(report.articles).toBe([harmless, ...Object.keys(alike), ...forbidden].length)
    const paths = listSiteFiles(folder)
    expect(findRefused(paths)).toEqual([])
    expect(paths.filter((path) => join('/', path) !== `/${path}`)).toEqual([])
  })

  it('that are no UTF-8 are reported', () => {
    expect(built().report.rejections).toEqual([
      expect.objectContaining({ path: 'bad\ufffd\ufffd.TXT', reason: expect.stringContaining('ENOENT') }),
    ])
  })
})
