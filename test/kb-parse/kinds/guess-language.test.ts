import { expect, it } from 'vitest'
import { guessLanguage } from '../../../plugins/kb-parse/kinds/guess-language.ts'

it.each([
  ['foxpro', 'USE lamps\nIF lit\n   DO dim\nENDIF'],
  ['foxpro', 'x = CREATEOBJECT("Lamp")\nTHISFORM.Refresh'],
  ['foxpro', '*!* Makes a table of lamps\nCREATE TABLE lamps (room C(10))'],
  ['vb', 'Private Declare Function LightLamp Lib "lamp32" _\n   (ByVal hLamp As Long) As Long'],
  ['vb', 'Type Lamp\n   room As String\nEnd Type'],
  ['fortran', '      SUBROUTINE LAMP(N)\n      INTEGER*2 N\n      END'],
  ['cpp', 'BEGIN_MESSAGE_MAP(CLamp, CWnd)\n   ON_WM_LIGHT()\nEND_MESSAGE_MAP()'],
  ['c', 'HWND hLamp;\nhLamp = FindLamp(1);'],
  ['asm', '; Options: /Zm\n.MODEL small\n.CODE\nENDIF'],
  ['html', '<SCRIPT>\nif (lamp && Light) dim()\n</SCRIPT>'],
  ['sql', 'SELECT room FROM lamps'],
  [null, 'Type the room of the lamp:\nHall'],
])('takes it for %s: %j', (language, code) => {
  expect(guessLanguage(code)).toBe(language)
})
