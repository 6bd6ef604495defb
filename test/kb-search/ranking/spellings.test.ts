import { describe, expect, it } from 'vitest'
import { compileSpellings } from '../../../plugins/kb-search/ranking/spellings.ts'

const spellings = compileSpellings([['Lamp Server 4.0', 'LS 4', 'ls4']])

describe('compileSpellings', () => {
  it('looks for a name as texts have it, and for its writings of one word', () => {
    expect(spellings.get('ls4')).toEqual({
      forms: [['lamp', 'server', '40'], ['lampserver40'], ['ls4']],
      words: ['lamp', 'server', '40'],
      joinedOnly: false,
    })
    expect(spellings.get('lampserver4.0')).toBe(spellings.get('ls4'))
  })

  it('knows compounds in one word and in two', () => {
    expect(spellings.get('dialup')).toEqual({
      forms: [['dial', 'up'], ['dialup']],
      words: ['dial', 'up'],
      joinedOnly: false,
    })
    expect(spellings.get('plugandplay')?.words).toEqual(['plug', 'and', 'play'])
  })

  it.each([
    ['checkboxes', 'checkbox'],
    ['filenames', 'filename'],
    ['subdirectories', 'subdirectory'],
  ])('takes %s for what %s is', (plural, singular) => {
    expect(spellings.get(singular)).toBeDefined()
    expect(spellings.get(plural)).toBe(spellings.get(singular))
  })
})
