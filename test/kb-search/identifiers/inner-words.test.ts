import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInnerWords } from '../../../plugins/kb-search/identifiers/inner-words.ts'

describe('findInnerWords', () => {
  it.each([
    ['IID_ILampSwitch2', ['iid', 'ilampswitch2']],
    ['CLampView::OnGlow(CDC*', ['clampview', 'onglow', 'cdc']],
    ['c:\\lamps\\GLOW.SYS', ['lamps', 'glowsys', 'glow', 'sys']],
    ['level=LampOpenEx;', ['level', 'lampopenex']],
    ['"C++"', ['cplusplus']],
    ['C#', ['csharp']],
    ['/fastglow', []],
    ['lamp', []],
  ])('finds what %s holds', (token, words) => {
    expect(findInnerWords(token).sort()).toEqual([...words].sort())
  })

  it('finds a name whatever mark it is glued to', () => {
    const mark = fc.constantFrom('=', '::', '.', '/', '\\', '_', '(', '"', '->', ',', '<', '|', '+')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{4,20}$/), mark, mark, (name, before, after) => {
        expect(findInnerWords(`abc${before}${name}${after}xyz`)).toContain(name)
      }),
    )
  })
})
