import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentifiers } from '../../../plugins/kb-search/identifiers/find-identifiers.ts'

describe('findIdentifiers', () => {
  it.each([
    ['Netif.dll', ['netif.dll'], ''],
    ['dsamain.exe stops', ['dsamain.exe'], 'stops'],
    ['C:\\WINNT\\System32\\W3svc.dll', ['w3svc.dll'], 'C \\WINNT\\System32\\'],
    ['event id 1023 in dsamain.exe', ['dsamain.exe', 'event 1023'], 'in'],
    ['Event ID: 7', ['event 7'], ''],
    ['STOP 0x0000000A', ['0xa'], ''],
    ['0xA', ['0xa'], ''],
    ['STOP A', ['0xa'], ''],
    ['&H0A', ['0xa'], ''],
    ['stop c0000135 blue screen', ['0xc0000135'], 'blue screen'],
    ['STOP: 0x0000000A (0x00000063, 0x00000002,0,8013eff2) lamp', ['0xa'], 'lamp'],
    ['*** Stop 0x1E(C0000005, 80123456', ['0x1e'], '***'],
    ['0x0000000A (0x00000063, 0x00000002)', ['0xa'], ''],
    ['STOP 0xA (error 0x80040154)', ['0xa', '0x80040154'], ''],
    ['error 80040154', ['0x80040154'], ''],
    ['-2147221164', ['0x80040154'], ''],
    ['fatal error LNK1104', ['lnk1104'], ''],
    ['lnk2001 unresolved', ['lnk2001'], 'unresolved'],
    ['error: c2988 in templates', ['c2988'], 'in templates'],
    ['error 1058', ['error 1058'], ''],
    ['spooler Error #1058:', ['error 1058'], 'spooler'],
    ["Runtime error '371'", ['run-time error 371'], ''],
    ['error -2147221164', ['0x80040154'], ''],
    ['error 5', [], 'error 5'],
    ['C2065 errors', ['c2065'], ''],
    ['C2000 printer', [], 'C2000 printer'],
    ['printer 4.0', [], 'printer 4 0'],
    ['HKLM\\Software\\Lamp Shades\\', ['hkey_local_machine\\software\\lamp shades'], ''],
    ['[HKEY_CLASSES_ROOT\\.lmp]', ['hkey_classes_root\\.lmp'], ''],
    ['My Computer\\HKEY_USERS\\.Default', ['hkey_users\\.default'], ''],
    ['delete HKLM\\Lamp', [], 'delete HKLM\\Lamp'],
  ])('finds in %j', (query, keys, rest) => {
    const found = findIdentifiers(query)
    expect(found.keys).toEqual(keys)
    expect(found.rest).toBe(rest)
  })

  it.each([
    ['error 5', ['error 5']],
    ['run-time error 5', ['run-time error 5', 'error 5']],
    ['run-time error 371', ['error 371']],
    ['error 371', []],
  ])('offers besides what %j may mean', (query, offered) => {
    expect(findIdentifiers(query).offered).toEqual(offered)
  })

  it('gives each key once', () => {
    expect(findIdentifiers('netif.dll NETIF.DLL').keys).toEqual(['netif.dll'])
  })

  it('takes any text, and leaves no part of it in a key that was not there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (query) => {
        for (const key of findIdentifiers(query).keys)
          expect(key).toMatch(
            /^(?:0x[0-9a-f]{1,8}|event \d+|[a-z]{1,4}\d{4,5}|(?:[a-z-]+ )?error -?\d+|.+\.(?:dll|exe)|hkey_\w+\\.+)$/,
          )
      }),
    )
  })
})
