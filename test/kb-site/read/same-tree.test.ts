import type { Paragraph, Root, Table } from 'mdast'
import { expect, it } from 'vitest'
import { isSameTree } from '../../../plugins/kb-site/read/same-tree.ts'

const place = (line: number, column: number) => ({
  start: { line, column, offset: 10 * line + column },
  end: { line, column: column + 4, offset: 10 * line + column + 4 },
})

const paragraph = (value: string, line: number, column = 1): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  position: place(line, column),
})

const root = (...children: Root['children']): Root => ({ type: 'root', children })

const rowOf = (...lines: number[]): Table => ({
  type: 'table',
  align: [null, null],
  children: [
    {
      type: 'tableRow',
      children: lines.map((line) => ({ type: 'tableCell', children: [], position: place(line, 1) })),
    },
  ],
})

it('passes over columns, offsets and the line of the first block', () => {
  expect(
    isSameTree(root(paragraph('One', 9), paragraph('Two', 11)), root(paragraph('One', 12, 2), paragraph('Two', 14, 2))),
  ).toBe(true)
  expect(isSameTree(root(), root())).toBe(true)
})

it('tells texts, fields and their number apart', () => {
  const one = root(paragraph('One', 1))
  expect(isSameTree(one, root(paragraph('Two', 1)))).toBe(false)
  expect(isSameTree(one, root(paragraph('One', 1), paragraph('Two', 3)))).toBe(false)
  expect(isSameTree(one, root({ ...paragraph('One', 1), data: { aside: 'note' } }))).toBe(false)
  expect(
    isSameTree(
      root({ ...paragraph('One', 1), data: { aside: 'tip' } }),
      root({ ...paragraph('One', 1), data: { aside: 'note' } }),
    ),
  ).toBe(false)
})

it('tells apart where lines lie differently: quotes join the cells of one line', () => {
  expect(isSameTree(root(paragraph('One', 1), rowOf(3, 3)), root(paragraph('One', 1), rowOf(3, 4)))).toBe(false)
  expect(isSameTree(root(paragraph('One', 1), rowOf(3, 3)), root(paragraph('One', 5), rowOf(7, 7)))).toBe(true)
})
