import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, it } from 'vitest'
import { compareTexts } from '../../../plugins/kb-site/render/compare-texts.ts'

const tree = (...paragraphs: string[]): Root => ({
  type: 'root',
  children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
})

it('tells added and removed words', () => {
  expect(compareTexts(tree('Stop the old service.'), tree('Stop the new service.'))).toEqual([
    { kind: 'same', text: 'Stop the ' },
    { kind: 'removed', text: 'old' },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: ' service.' },
  ])
})

it('cuts long shared runs in the middle', () => {
  const shared = 'word '.repeat(200)
  const [first] = compareTexts(tree(`${shared}old`), tree(`${shared}new`))
  expect(first?.text.length).toBeLessThan(300)
  expect(first?.text).toContain(' … ')
})

it('finds nothing between equal texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (paragraphs) => {
      expect(compareTexts(tree(...paragraphs), tree(...paragraphs)).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})
