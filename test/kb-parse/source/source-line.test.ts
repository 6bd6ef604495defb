import { expect, it } from 'vitest'
import { createLine } from '../../../plugins/kb-parse/source/source-line.ts'

it.each([
  ['at the margin', 'lamp.on\t12', 0, 0, 'lamp.on 12'],
  ['behind a blank that was taken off', ' lamp.on\t12', 1, 1, 'lamp.on        12'],
  ['behind two blanks, of which one was taken off', '  lamp\t12', 1, 1, ' lamp  12'],
  ['where form 1 lacks that blank', '\t lamp\t12', 1, 0, ' lamp  12'],
] as const)('counts the columns that a tab reaches to %s', (_, text, start, taken, expected) => {
  expect(createLine(text, 0, start, text.length, 1, taken).text).toBe(expected)
})
