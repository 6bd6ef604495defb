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
    ['Build Test.dll, then run MyApp.exe or YOURPROG.EXE.', []],
    ['Copy *.dll and my_dll.dll.', []],
    ['Dbtest.dll, Tester.exe and Myapps.exe are names.', ['dbtest.dll', 'tester.exe', 'myapps.exe']],
  ])('takes no name that stands for any other for a file: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})
