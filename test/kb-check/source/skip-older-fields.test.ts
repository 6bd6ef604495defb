import { expect, it } from 'vitest'
import { skipOlderFields } from '../../../plugins/kb-check/source/skip-older-fields.ts'

it.each([
  ['versions, systems and keywords', ['3.00 3.10', 'WINDOWS', 'kblamp kbhall', '', 'It is on.'], 3],
  ['the same with blank lines between', ['3.00', '', 'MS-DOS | WINDOWS', '', 'kblamp', ''], 5],
  ['keywords of other names below a system', ['3.00', 'WINDOWS', 'lamp kbhall lamp', ''], 3],
  ['text', ['It is on.'], 0],
  ['versions alone', ['3.00', '', 'It is on.'], 0],
  ['fields with text right below', ['3.00', 'WINDOWS', 'It is on.'], 0],
])('finds where a body begins below %s', (_, lines, expected) => {
  expect(skipOlderFields(lines, 0, lines.length)).toBe(expected)
})

it('costs a line that is nearly one of keywords its length', () => {
  for (const line of ['kba'.repeat(100_000), 'kba '.repeat(100_000), 'lamp '.repeat(100_000)]) {
    expect(skipOlderFields(['3.00', 'WINDOWS', `${line}!`], 0, 3)).toBe(0)
  }
})
