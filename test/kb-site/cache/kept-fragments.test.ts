import { describe, expect, it } from 'vitest'
import { KeptFragments } from '../../../plugins/kb-site/cache/kept-fragments.ts'
import { makeFiles } from '../../support/files.ts'

const place = (start: number, page: number, search: number) => ({ file: 'a.bin', start, page, search })

function keep(bytes: number, ...places: ReturnType<typeof place>[]): KeptFragments {
  return new KeptFragments(makeFiles({ 'a.bin': '-'.repeat(bytes) }), places)
}

describe('kept fragments', () => {
  it('hold what stands in a file that is half used or more', () => {
    expect(keep(20, place(0, 6, 4)).holds(place(0, 6, 4))).toBe(true)
    expect(keep(21, place(0, 6, 4)).holds(place(0, 6, 4))).toBe(false)
  })

  it('do not hold what a file has lost', () => {
    expect(keep(20, place(0, 6, 5), place(11, 6, 4)).holds(place(11, 6, 4))).toBe(false)
    expect(new KeptFragments(makeFiles({}), [place(0, 6, 4)]).holds(place(0, 6, 4))).toBe(false)
  })
})
