import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutByKey, fileOfKey, filesOfPrefix } from '../../../plugins/kb-search/static/cut-by-key.ts'

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 60 })
const cut = (names: readonly string[]) => cutByKey(new Map(names.map((name) => [name, name.length])), 20)

describe('cutByKey', () => {
  it('finds every key in the one file that its first keys name, odd names too', () => {
    fc.assert(
      fc.property(keys, (names) => {
        const { firstKeys, files } = cut([...names, '__proto__'])
        for (const name of [...names, '__proto__']) {
          const file = files[fileOfKey(name, firstKeys)]
          expect(file && Object.hasOwn(file, name) && file[name]).toBe(name.length)
        }
      }),
    )
  })

  it('names the files of all keys that begin alike', () => {
    fc.assert(
      fc.property(keys, fc.string({ maxLength: 2 }), (names, beginning) => {
        const { firstKeys, files } = cut(names)
        const found = filesOfPrefix(beginning, firstKeys, files.length).flatMap((index) =>
          Object.keys(files[index] ?? {}),
        )
        for (const name of names.filter((some) => some.startsWith(beginning))) expect(found).toContain(name)
      }),
    )
  })

  it('asks for no more files than it may, and for none before the first key', () => {
    const { firstKeys } = cut(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'])
    expect(filesOfPrefix('a', firstKeys, 2)).toEqual([0, 1])
    expect(fileOfKey('A', firstKeys)).toBe(-1)
  })
})
