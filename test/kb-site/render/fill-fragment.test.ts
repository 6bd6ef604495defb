import { expect, it } from 'vitest'
import { fillFragment } from '../../../plugins/kb-site/render/fill-fragment.ts'

const fragment = {
  heading: '<a href=slot:0>Lamp.dll</a>',
  body: '<p>See <a href=slot:1>Q2</a>, <a href=slot:2>Q3</a>.</p>',
  queryWords: '<a href=slot:3>lamp.dll</a>',
  opening: 'See Q2, Q3.',
  slots: ['dll lamp.dll', 'reference q2', 'reference q3', 'dll lamp.dll'],
  checks: null,
}
const targets = {
  'dll lamp.dll': { url: '/dll/lamp.dll/' },
  'reference q2': { url: '/absent/#line-q2', title: 'Not in this archive', absent: true as const },
}

it('leads from the page to where things stand, and nowhere where nothing is known', () => {
  const text = fillFragment(fragment, targets, { url: '/kb/000/Q1/', queryWords: ['lamp.dll'] })
  expect(String(text.heading)).toBe('<a href=../../../dll/lamp.dll/>Lamp.dll</a>')
  expect(String(text.body)).toBe(
    '<p>See <a href=../../../absent/#line-q2 title="Not in this archive" class=absent>Q2</a>, Q3.</p>',
  )
  expect(String(text.queryWords)).toBe('<a href=../../../dll/lamp.dll/>lamp.dll</a>')
  expect(text.opening).toBe('See Q2, Q3.')
})

it('shows query words that another copy has', () => {
  const own = { ...fragment, queryWords: '', slots: fragment.slots.slice(0, 3) }
  const { queryWords } = fillFragment(own, targets, { url: '/kb/000/Q1/', queryWords: ['a', '<b>'] })
  expect(String(queryWords)).toBe('a &lt;b>')
  expect(fillFragment(own, targets, { url: '/kb/000/Q1/', queryWords: [] }).queryWords).toBeNull()
})
