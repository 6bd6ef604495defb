import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityNode } from '../../../plugins/kb-graph/types.ts'
import { cutRegistryTree, listNodes } from '../../../plugins/kb-site/addresses/registry-tree.ts'

function key(name: string, count = 1): EntityNode {
  return { kind: 'registryKey', name, articles: Array.from({ length: count }, (_, index) => `Q${index + 1}`) }
}

const many = Array.from({ length: 121 }, (_, index) => key(`HKEY_LOCAL_MACHINE\\System\\Part ${index}`))

describe('cutRegistryTree', () => {
  it('joins spellings, and shows the one that most articles use', () => {
    const [page] = cutRegistryTree([key('HKLM\\Software\\A'), key('HKEY_LOCAL_MACHINE\\SOFTWARE\\B', 2)])
    expect(listNodes(page ?? expect.fail()).map(({ path }) => path)).toEqual([
      'HKEY_LOCAL_MACHINE',
      'HKEY_LOCAL_MACHINE\\SOFTWARE',
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\A',
      'HKEY_LOCAL_MACHINE\\SOFTWARE\\B',
    ])
  })

  it('gives a large part a page, at the lowest level that holds all of it', () => {
    const pages = cutRegistryTree([...many, key('HKEY_USERS\\A')])
    expect(pages.map(({ path, size }) => [path, size])).toEqual([
      ['', 122],
      ['HKEY_LOCAL_MACHINE\\System', 121],
    ])
    expect(pages[0]?.url).toBe('/registry/')
    expect(pages[1]?.url).toMatch(/^\/registry\/below\/.+\/$/)
  })

  it('has every key on exactly one page, whatever the keys', () => {
    const segment = fc.constantFrom('a', 'B', 'c d', '<x>')
    const name = fc.array(segment, { minLength: 1, maxLength: 5 }).map((path) => ['HKCU', ...path].join('\\'))
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const pages = cutRegistryTree([...many, ...names.map((text) => key(text))])
        const shown = pages.flatMap((page) => listNodes(page).flatMap((node) => (node.key ? [node.key.name] : [])))
        expect(shown.filter((text) => text.startsWith('HKCU')).sort()).toEqual([...names].sort())
      }),
    )
  })
})
