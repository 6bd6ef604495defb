import type { Code, Heading, Root } from 'mdast'
import { expect, it } from 'vitest'
import { findOpening } from '../../../plugins/kb-site/read/find-opening.ts'

const paragraph = (value: string, aside?: 'note'): Root['children'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  ...(aside && { data: { aside } }),
})

it('takes the first sentence of the first paragraph', () => {
  const heading: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'CAUSE' }] }
  const code: Code = { type: 'code', value: 'dir' }
  const children = [heading, code, paragraph(' Setup of Test 4.0 SP3\nstops. Then it starts.'), paragraph('More.')]
  expect(findOpening({ type: 'root', children })).toBe('Setup of Test 4.0 SP3 stops.')
})

it('passes over a remark where there is anything else', () => {
  const note = paragraph('NOTE: Mind the gap.', 'note')
  expect(findOpening({ type: 'root', children: [note, paragraph('It stops.')] })).toBe('It stops.')
  expect(findOpening({ type: 'root', children: [note] })).toBe('NOTE: Mind the gap.')
})

it('gives nothing for an article without paragraphs, and cuts a long sentence', () => {
  expect(findOpening({ type: 'root', children: [] })).toBe('')
  expect(findOpening({ type: 'root', children: [paragraph('word '.repeat(200))] }).length).toBeLessThan(250)
})
