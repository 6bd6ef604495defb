import { expect, it } from 'vitest'
import { readAppliesToEntry } from '../../../plugins/kb-parse/metadata/applies-to-entry.ts'

it.each([
  ['Microsoft Exchange Server, version 5.5', 'Microsoft Exchange Server', null, ['5.5']],
  ['Microsoft Exchange Server, versions 5.5, 5.5 SP1', 'Microsoft Exchange Server', null, ['5.5', '5.5 SP1']],
  ['Microsoft Windows NT Server version 4.0', 'Microsoft Windows NT Server', null, ['4.0']],
  ['Microsoft Windows 95', 'Microsoft Windows 95', null, []],
  [
    'Microsoft Visual C++, 32-bit Enterprise Edition, version 6.0',
    'Microsoft Visual C++',
    '32-bit Enterprise Edition',
    ['6.0'],
  ],
  [
    'Microsoft Windows NT Server, Enterprise Edition version 4.0',
    'Microsoft Windows NT Server',
    'Enterprise Edition',
    ['4.0'],
  ],
  [
    'Microsoft Visual Basic Enterprise Edition for Windows',
    'Microsoft Visual Basic for Windows',
    'Enterprise Edition',
    [],
  ],
  [
    'Microsoft Visual Basic Professional Edition, versions 5.0 and 6.0',
    'Microsoft Visual Basic',
    'Professional Edition',
    ['5.0', '6.0'],
  ],
  ['the operating system: Microsoft Windows 98', 'Microsoft Windows 98', null, []],
  ['Microsoft LAN Manager, version 2.0, 2.1', 'Microsoft LAN Manager', null, ['2.0', '2.1']],
  ['', '', null, []],
])('takes %j apart', (entry, product, edition, versions) => {
  expect(readAppliesToEntry(entry)).toMatchObject({ product, edition, versions })
})

it.each([
  ['The Lamp Classes (LC), used with:', 'The Lamp Classes (LC)', 'product', 'used with'],
  [
    'Lamp Builder for Windows, versions 3.0, 5.0, on platform(s):',
    'Lamp Builder for Windows',
    'product',
    'on platform(s)',
  ],
  ['the operating system: Lamp NT', 'Lamp NT', 'operating system', null],
  ['Lamp Studio 6.0c, included with:', 'Lamp Studio 6.0c', 'product', 'included with'],
  ['Lamp: the Game', 'Lamp: the Game', 'product', null],
])('tells what %j is', (entry, product, role, relation) => {
  expect(readAppliesToEntry(entry)).toMatchObject({ product, role, relation })
})

it('keeps versions before a relation', () => {
  expect(readAppliesToEntry('Lamp Builder, versions 3.0, 5.0, on platform(s):').versions).toEqual(['3.0', '5.0'])
})

it('leaves out what an editor wrote to others around a name', () => {
  expect(readAppliesToEntry('*EDITOR Take another lamp*Red Lamp* use 241, 265, versions 1.0, 2.0')).toEqual({
    product: 'Red Lamp',
    edition: null,
    versions: ['1.0', '2.0'],
    role: 'product',
    relation: null,
  })
})
