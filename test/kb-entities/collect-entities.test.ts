import { describe, expect, test } from 'vitest'
import { collectEntities } from '../../plugins/kb-entities/index.ts'
import { address, code, paragraph, root, table } from './trees.ts'
import { services } from './vocabulary.ts'

const metadata = {
  id: 'Q100001',
  title: 'XADM: Trouble with Netif.dll',
  queryWords: ['MTAPERF.DLL'],
  product: { code: 'exchange' },
}

describe('collectEntities', () => {
  test('reads title, body and query words in that order, each name once', () => {
    const tree = root(paragraph('Store.exe loads Mdbperf.dll and NETIF.DLL; see Q100002, not Q100001.'))
    expect(collectEntities({ metadata, tree }, services)).toEqual({
      dlls: ['netif.dll', 'mdbperf.dll', 'mtaperf.dll'],
      executables: ['store.exe'],
      otherFiles: [],
      services: [],
      references: ['Q100002'],
      errorCodes: [],
      eventIds: [],
      registryKeys: [],
      fileVersions: [],
    })
  })

  test('gives services with their keys, events as numbers, and file rows', () => {
    const tree = root(
      paragraph('Event ID 1023 comes from the information store.'),
      table(['File name', 'Version'], ['Mdbmsg.dll', '5.5.2367.0']),
    )
    const { services: named, eventIds, fileVersions } = collectEntities({ metadata, tree }, services)
    expect(named).toEqual([{ name: 'Microsoft Exchange Information Store', key: 'MSExchangeIS' }])
    expect(eventIds).toEqual([1023])
    expect(fileVersions).toEqual([
      { name: 'mdbmsg.dll', version: '5.5.2367.0', date: null, size: null, platform: null },
    ])
  })

  test('joins a hive and a path that stand in two blocks, and folds keys by case', () => {
    const tree = root(
      paragraph('From the HKEY_LOCAL_MACHINE subtree, go to this key:'),
      code('\\SYSTEM\\CurrentControlSet\\Control\\Lsa'),
      paragraph('Close HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\LSA again.'),
    )
    expect(collectEntities({ metadata, tree }, services).registryKeys).toEqual([
      'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa',
    ])
  })

  test('reads the listings of folders, in set-off text and in tables, and no other text of their form', () => {
    const tree = root(
      code('HIMEM    SY_      8497 03-10-93\nEXPAND   EXE     16129 03-10-93   6:00a'),
      table(['FORMAT', 'COM', '22717', '03-10-93', '6:00a'], ['EGA', 'VI_', '5,120', '03-10-93', '6:00a']),
      table(['Lamp', 'EXE', '22717', '1993']),
      paragraph('DESK EXE 16129 03-10-93'),
    )
    const { executables, otherFiles } = collectEntities({ metadata, tree }, services)
    expect(executables).toEqual(['expand.exe'])
    expect(otherFiles).toEqual(['format.com'])
  })

  test('reads the text of addresses', () => {
    const tree = root(paragraph('Get it from ', address('http://example.com/files/Wiretap.dll'), '.'))
    expect(collectEntities({ metadata, tree }, services).dlls).toContain('wiretap.dll')
  })
})
