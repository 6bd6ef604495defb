import { expect, it } from 'vitest'
import { Spellings } from '../../../plugins/kb-graph/terms/spellings.ts'

function choose(...names: string[]): string[] {
  const spellings = new Spellings()
  for (const name of names) spellings.add(0, { kind: 'registryKey', name }, 1)
  return spellings.choose().map(({ name }) => name)
}

it('keeps the only spelling', () => {
  expect(choose('Software', 'Software')).toEqual(['Software'])
})

it('takes the most used spelling, wherever it stands', () => {
  expect(choose('SOFTWARE', 'Software', 'Software')).toEqual(['Software'])
  expect(choose('Software', 'Software', 'SOFTWARE')).toEqual(['Software'])
  expect(choose('Software', 'SOFTWARE', 'Software')).toEqual(['Software'])
})

it('counts all uses', () => {
  const spellings = new Spellings()
  spellings.add(0, { kind: 'registryKey', name: 'SOFTWARE' }, 2)
  spellings.add(0, { kind: 'registryKey', name: 'Software' }, 1)
  spellings.add(0, { kind: 'registryKey', name: 'Software' }, 2)
  expect(spellings.choose()).toEqual([{ kind: 'registryKey', name: 'Software' }])
})

it('takes the first by code unit where two are used alike', () => {
  expect(choose('Software', 'SOFTWARE')).toEqual(['SOFTWARE'])
})

it('keeps terms by their number', () => {
  const spellings = new Spellings()
  spellings.add(0, { kind: 'dll', name: 'a.dll' }, 2)
  spellings.add(1, { kind: 'event', name: '7' }, 1)
  expect(spellings.choose()).toEqual([
    { kind: 'dll', name: 'a.dll' },
    { kind: 'event', name: '7' },
  ])
})
