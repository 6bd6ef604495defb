import { expect, it } from 'vitest'
import { readAppliesTo } from '../../../plugins/kb-parse/index.ts'

it('tells products from what they are used with and from what they run on', () => {
  const entries: [string, number][] = [
    ['The Lamp Classes (LC), used with:', 0],
    ['Lamp C++, 32-bit Edition, version 5.0', 1],
    ['Lamp C++, 16-bit Edition, version 1.5', 1],
    ['Lamp Builder, versions 3.0, 5.0, on platform(s):', 0],
    ['the operating system: Lamp NT', 1],
    ['Lamp 95', 1],
    ['Lamp Office', 0],
    ['Lamp Writer', 1],
  ]
  const products = readAppliesTo(
    entries.map(([text]) => text),
    entries.map(([, level]) => level),
  )
  expect(products.map(({ product, role }) => [product, role])).toEqual([
    ['The Lamp Classes (LC)', 'product'],
    ['Lamp C++', 'companion'],
    ['Lamp C++', 'companion'],
    ['Lamp Builder', 'product'],
    ['Lamp NT', 'operating system'],
    ['Lamp 95', 'operating system'],
    ['Lamp Office', 'product'],
    ['Lamp Writer', 'product'],
  ])
})

it('takes lists without levels for lists of products', () => {
  expect(readAppliesTo(['Lamps', 'Shades'], []).map(({ role }) => role)).toEqual(['product', 'product'])
})
