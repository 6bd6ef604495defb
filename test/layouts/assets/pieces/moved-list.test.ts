import { describe, expect, it } from 'vitest'
import { findMoved, movedKey } from '../../../../layouts/assets/pieces/moved-list.ts'

describe('movedKey', () => {
  it.each(['/Old/Lamps', '/old/lamps/', 'old/lamps/index.html', '/old/LAMPS.htm', 'old/lamps.html'])(
    'is the same for %s',
    (path) => expect(movedKey(path)).toBe('old/lamps'),
  )

  it('keeps endings of other kinds', () => {
    expect(movedKey('/old/lamps.asp')).toBe('old/lamps.asp')
  })
})

describe('findMoved', () => {
  it('finds the article that had an address', () => {
    expect(findMoved({ 'old/lamps': 900001 }, 'Old/Lamps/')).toBe(900001)
  })

  it('finds nothing under names that every object has', () => {
    expect(findMoved({}, 'constructor')).toBeNull()
    expect(findMoved({}, '__proto__/')).toBeNull()
  })
})
