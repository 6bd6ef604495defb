import { describe, expect, it } from 'vitest'
import { findFileNames } from '../../../plugins/kb-entities/mentions/file-name.ts'

const namesIn = (text: string) => findFileNames(text).map(({ name }) => name)

describe('findFileNames', () => {
  it.each([
    ['Below [boot] change display.drv=vga.drv to the one of your card.', ['vga.drv']],
    ['The network.drv line is empty.', []],
    ['mouse.drv=lmouse.drv', ['lmouse.drv']],
    ['comm.drv = Comm.drv', ['comm.drv']],
    ['Copy Mouse.drv to the folder of Windows.', ['mouse.drv']],
    ['[386Enh] device=vtest.386', ['vtest.386']],
  ])('takes no setting of SYSTEM.INI for a file: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    ['Run FORMAT.COM and C:\\DOS\\Backup.com, then "3C509.COM".', ['format.com', 'backup.com', '3c509.com']],
    ['shell=c:\\dos\\command.com c:\\dos /p', ['command.com']],
    ['Command.com, win.com and Ntdetect.com', ['command.com', 'win.com', 'ntdetect.com']],
    ['(VSAFE.COM/VSAFE.SYS) or NETx.COM...', ['vsafe.com', 'vsafe.sys', 'netx.com']],
    ['Rename "C:\\\\DOS\\\\MODE.COM"', ['mode.com']],
    ['Add THREED.VBX and Grid.vbx.', ['threed.vbx', 'grid.vbx']],
  ])('finds programs in COM and controls in VBX: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'Sign in to mail.com or lamp.com.',
    'MICROSOFT.COM, FTP.MICROSOFT.COM and COMPUSERVE.COM',
    'Write to LAMP@DESK.COM or @DESK.COM.',
    'mailto:A.LAMP@DESK.COM',
    'See HTTP://DESK.COM/, ftp://lamps/dos/MODE.COM or //DESK.COM.',
    'The share \\\\DESK.COM\\lamps',
    'the domains A.COM and 9.COM',
    'type COMMAND.COM.BAK or DESK.COM.EXAMPLE',
  ])('takes no host for a program in COM: %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each([
    ['Build Test.dll, then run MyApp.exe or YOURPROG.EXE.', []],
    ['Copy *.dll and my_dll.dll.', []],
    ['Dbtest.dll, Tester.exe and Myapps.exe are names.', ['dbtest.dll', 'tester.exe', 'myapps.exe']],
  ])('takes no name that stands for any other for a file: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})
