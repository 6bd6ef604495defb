import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readVersionLine } from '../../../plugins/kb-parse/metadata/version-line.ts'

const read = (line: string, systems: string[] = []) =>
  readVersionLine(line, systems).map(({ platform, versions }) => `${platform}: ${versions.join(' / ')}`)

describe('readVersionLine', () => {
  it.each([
    ['WINDOWS:3.0,3.1; winnt:4.0 SP3', ['WINDOWS: 3.0 / 3.1', 'winnt: 4.0 SP3']],
    [':5.5', ['null: 5.5']],
    ['5.5', ['null: 5.5']],
    ['3.x 5.01.20', ['null: 3.x / 5.01.20']],
    ['1.00 1.01 4.00b', ['null: 1.00 / 1.01 / 4.00b']],
    ['winnt:5.5,5.5 SP1,5.5 SP2', ['winnt: 5.5 / 5.5 SP1 / 5.5 SP2']],
    [':97,97 SR-1', ['null: 97 / 97 SR-1']],
    ['Win2000:95', ['Win2000: 95']],
    ['MACINTOSH:', ['MACINTOSH: ']],
    ['WINDOWS:', ['WINDOWS: ']],
    ['', []],
    [' ; ', []],
    [':Release 2,4.0a', ['null: Release 2 / 4.0a']],
  ])('reads %j', (line, groups) => {
    expect(read(line)).toEqual(groups)
  })

  it('gives the fields of a library line the systems of the same header', () => {
    expect(read('5.00 5.10 | 5.10', ['MS-DOS', 'OS/2'])).toEqual(['MS-DOS: 5.00 / 5.10', 'OS/2: 5.10'])
    expect(read('1.00 | 1.00', ['MS-DOS'])).toEqual(['null: 1.00', 'null: 1.00'])
  })

  it('loses no word', () => {
    const line = fc.stringMatching(/^[A-Za-z0-9. ,;:|]{0,40}$/)
    fc.assert(
      fc.property(line, (text) => {
        const words = (value: string) => value.split(/[\s,;:|]+/).filter((word) => word !== '')
        expect(words(read(text).join(' ').replaceAll('null', '').replaceAll('/', ' ')).sort()).toEqual(
          words(text).sort(),
        )
      }),
    )
  })
})
