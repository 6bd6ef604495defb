import { describe, expect, test } from 'vitest'
import { type FileVersion, fileVersionsOf } from '../../../plugins/kb-entities/index.ts'
import { code, paragraph, root, table } from '../trees.ts'

function row(line: string): (string | number | null)[] | null {
  const [version] = fileVersionsOf(root(code(line)))
  return version ? cells(version) : null
}

function cells({ name, version, date, size, platform }: FileVersion): (string | number | null)[] {
  return [name, version, date, size, platform]
}

describe('a line', () => {
  test.each<[string, (string | number | null)[]]>([
    ['06/07/2000  09:20p  343,312  Rpcrt4.dll    x86', ['rpcrt4.dll', null, '2000-06-07', 343312, 'x86']],
    [
      '29-Nov-2001 15:11 5.0.2195.4702 73,296 Scsiport.sys',
      ['scsiport.sys', '5.0.2195.4702', '2001-11-29', 73296, null],
    ],
    [
      'Jul-12-2000   5.5.2654.35   69,392   Ems_rid.dll    Intel',
      ['ems_rid.dll', '5.5.2654.35', '2000-07-12', 69392, 'Intel'],
    ],
    ['02/03/98  09:27p    46,288 Eventlog.dll (Intel)', ['eventlog.dll', null, '1998-02-03', 46288, 'Intel']],
    ['Mdbmsg.dll   5.5.2367.0', ['mdbmsg.dll', '5.5.2367.0', null, null, null]],
    ['MYVGA.DRV 72816 11-09-90 12:00a', ['myvga.drv', null, '1990-11-09', 72816, null]],
    [
      'D:\\Lantern\\Bin\\Admin.exe  1,234,567  10/21/99  5.5.1960.5',
      ['admin.exe', '5.5.1960.5', '1999-10-21', 1234567, null],
    ],
    ['06-21-1995  3:00:00a A---   5,120 LZ32.DLL', ['lz32.dll', null, '1995-06-21', 5120, null]],
    ['7/15/99   5:29PM   358 KB  Clicfg.exe    i386', ['clicfg.exe', null, '1999-07-15', 366592, 'i386']],
    ['MAIL.EXE (221,090 bytes, dated 03-16-93, 3:00 P.M.)', ['mail.exe', null, '1993-03-16', 221090, null]],
    ['SETUP    EXE       107,751  09-30-93  6:20a', ['setup.exe', null, '1993-09-30', 107751, null]],
    ['| Winsli32.dll | 6/16/98 | 8:33AM |', ['winsli32.dll', null, '1998-06-16', null, null]],
    ['KERNEL32.DLL version 4.00.951 (dated 2/2/96) and later', ['kernel32.dll', '4.00.951', '1996-02-02', null, null]],
    ['8514.drv   92,320  12-31-95', ['8514.drv', null, '1995-12-31', 92320, null]],
    ['15/03/98  Odd.dll', ['odd.dll', null, '1998-03-15', null, null]],
    ['99/99/98  Odd.dll', ['odd.dll', null, '99/99/98', null, null]],
  ])('%s', (line, expected) => {
    expect(row(line)).toEqual(expected)
  })

  test.each([
    'Date        Time    Size     File name     Platform',
    '----------------------------------------',
    'copy a:\\netapi.dll c:\\lanman',
    'Setup.exe   2',
    'The file Store.exe was the cause on 10 of our best servers in 3 sites',
    '12/18/98  03:48p  a line of a log without a name',
  ])('%s is no row', (line) => {
    expect(row(line)).toBeNull()
  })
})

describe('a tree', () => {
  test('gives the rows of tables and of set-off text, in order', () => {
    const tree = root(
      table(['File name', 'Version'], ['Mdbmsg.dll', '5.5.2367.0']),
      code('Store.exe    5.5.2367.0\nand more\n\nAdmin.exe  5.5.1960.5'),
    )
    expect(fileVersionsOf(tree).map(({ name }) => name)).toEqual(['mdbmsg.dll', 'store.exe', 'admin.exe'])
  })

  test('parts the lines that a table holds in one row', () => {
    const tree = root(table(['Mfc', '3.1'], ['Mfc30.dll Mfcd30.dll', '3.1.000 3.1.001', '56,320 57,344', 'release']))
    expect(fileVersionsOf(tree).map(cells)).toEqual([
      ['mfc30.dll', '3.1.000', null, 56320, null],
      ['mfcd30.dll', '3.1.001', null, 57344, null],
    ])
  })

  test('parts the rows that became one paragraph', () => {
    const text = '03/04/99  07:19p  302,865 infocomm.dll 03/04/99  07:18p   15,120 infoctrs.dll'
    expect(fileVersionsOf(root(paragraph(text))).map(cells)).toEqual([
      ['infocomm.dll', null, '1999-03-04', 302865, null],
      ['infoctrs.dll', null, '1999-03-04', 15120, null],
    ])
  })

  test('reads no rows in prose', () => {
    expect(fileVersionsOf(root(paragraph('Netif.dll is older than Store.exe in 5 of 7 cases.')))).toEqual([])
  })
})
