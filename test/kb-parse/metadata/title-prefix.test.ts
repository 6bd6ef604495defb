import { expect, it } from 'vitest'
import { findTitlePrefix } from '../../../plugins/kb-parse/metadata/title-prefix.ts'

it.each([
  ['XADM: How to Light It', 'XADM'],
  ['WD97: How to Light It', 'WD97'],
  ['PRB: Lamp Out', 'PRB'],
  ['PC Win: Lamp Out', 'PC Win'],
  ['HOW TO: Light It', 'HOW TO'],
  ['Err Msg: Lamp Out', 'Err Msg'],
  ['WFWG Err Msg: Lamp Out', 'WFWG Err Msg'],
  ['Word: Lamp Out', null],
  ['Lamp Out', null],
  ['How to Light It: A Guide', null],
  ['C:\\LAMP Is Missing', null],
  ['', null],
])('finds the prefix of %j: %j', (title, prefix) => {
  expect(findTitlePrefix(title)).toBe(prefix)
})
