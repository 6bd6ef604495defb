import { describe, expect, it } from 'vitest'
import type { RelationReason } from '../../../plugins/kb-graph/index.ts'
import { describeReasons } from '../../../plugins/kb-graph/index.ts'

const capitalise = (_: string, name: string) => name.charAt(0).toUpperCase() + name.slice(1)

function dlls(...names: string[]): RelationReason[] {
  return names.map((name) => ({ kind: 'dll', name }))
}

describe('describeReasons', () => {
  it.each<[string, RelationReason[], string]>([
    ['one name', dlls('netif.dll'), 'both name Netif.dll'],
    [
      'names of several kinds together',
      [...dlls('netif.dll'), { kind: 'executable', name: 'dsamain.exe' }],
      'both name Netif.dll and Dsamain.exe',
    ],
    ['three names', dlls('a.dll', 'b.dll', 'c.dll'), 'both name A.dll, B.dll and C.dll'],
    ['five names', dlls('a', 'b', 'c', 'd', 'e'), 'both name A, B, C, D and E'],
    ['more than five names', dlls('a', 'b', 'c', 'd', 'e', 'f'), 'both name A, B, C, D and 2 more'],
    [
      'the strongest group first',
      [{ kind: 'cites', name: 'Q217215' }, ...dlls('netif.dll')],
      'this article cites it; both name Netif.dll',
    ],
    ['a citation the other way', [{ kind: 'citedBy', name: 'Q1' }], 'it cites this article'],
    ['an article that both cite', [{ kind: 'bothCite', name: 'Q1' }], 'both cite Q1'],
    [
      'words of titles as they are',
      [
        { kind: 'titleWord', name: 'entry' },
        { kind: 'titleWord', name: 'point' },
      ],
      'both titles say “entry” and “point”',
    ],
    ['nothing for no reasons', [], ''],
  ])('says %s', (_, because, words) => {
    expect(describeReasons(because, capitalise)).toBe(words)
  })

  it('asks for the display name with the kind', () => {
    expect(describeReasons([{ kind: 'event', name: '1023' }], (kind, name) => `${kind} ${name}`)).toBe(
      'both name event 1023',
    )
  })
})
