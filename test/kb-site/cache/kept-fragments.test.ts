import { describe, expect, it } from 'vitest'
import { KeptFragments } from '../../../plugins/kb-site/cache/kept-fragments.ts'
import { makeFiles } from '../../support/files.ts'

const place = (start: number, length: number) => ({ file: 'a.bin', start, length })

function keep(bytes: number, ...places: ReturnType<typeof place>[]): KeptFragments {
  return new KeptFragments(makeFiles({ 'a.bin': '-'.repeat(bytes) }), places)
}

describe('kept fragments', () => {
  it('hold what stands in a file that is half used or more', () => {
    expect(keep(20, place(0, 10)).holds(place(0, 10))).toBe(true)
    expect(keep(21, place(0, 10)).holds(place(0, 10))).toBe(false)
  })

  it('do not hold what a file has lost', () => {
    expect(keep(20, place(0, 11), place(11, 10)).holds(place(11, 10))).toBe(false)
    expect(new KeptFragments(makeFiles({}), [place(0, 10)]).holds(place(0, 10))).toBe(false)
  })
})
