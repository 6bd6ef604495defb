import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeArray, encodeText, encodeUnsigned } from '../../../plugins/kb-search/bundles/cbor-writer.ts'
import { separateChunks } from '../../../plugins/kb-search/bundles/separate-chunks.ts'
import { splitChunk } from '../../../plugins/kb-search/bundles/split-chunks.ts'

/** A chunk as Pagefind writes it: words, each with pages (here plain numbers) and variants (none). */
const chunkOf = (entries: readonly (readonly [word: string, pages: number])[]) =>
  Buffer.concat([
    encodeArray(1),
    encodeArray(entries.length),
    ...entries.flatMap(([word, pages]) => [
      encodeArray(3),
      encodeText(word),
      encodeArray(pages),
      ...Array.from({ length: pages }, () => encodeUnsigned(1)),
      encodeArray(0),
    ]),
  ])

describe('splitChunk', () => {
  it('cuts between words and counts their articles', () => {
    const chunks = splitChunk(
      chunkOf([
        ['access', 2],
        ['error', 3],
        ['zone', 1],
      ]),
      20,
    )
    expect(chunks.map(({ from, to }) => [from, to])).toEqual([
      ['access', 'error'],
      ['zone', 'zone'],
    ])
    expect(chunks.flatMap(({ words }) => words)).toContainEqual({ word: 'error', articles: 3 })
  })

  it('gives a word with many places a chunk of its own', () => {
    const chunks = splitChunk(
      chunkOf([
        ['a', 1],
        ['many', 200],
        ['z', 1],
      ]),
      100,
    )
    expect(chunks.map(({ from }) => from)).toEqual(['a', 'many', 'z'])
  })

  it('loses no word, whatever the size', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 200 }), (list, size) => {
        const entries = list.map((word): [string, number] => [word, 2])
        const chunks = splitChunk(chunkOf(entries), size)
        expect(chunks.flatMap((chunk) => chunk.words.map(({ word }) => word))).toEqual(list)
        expect(chunks.flatMap((chunk) => splitChunk(chunk.content, 10 ** 6).map(({ from }) => from))).toEqual(
          chunks.map(({ from }) => from),
        )
      }),
    )
  })
})

describe('separateChunks', () => {
  it('parts neighbours by the shortest text', () => {
    expect(
      separateChunks([
        { from: 'access', to: 'cabinet' },
        { from: 'cache', to: 'zone' },
      ]),
    ).toEqual([
      { from: 'access', to: 'cac' },
      { from: 'cac', to: 'zone' },
    ])
  })

  it('keeps every word within its chunk, and leaves no gap', () => {
    const sorted = fc.uniqueArray(fc.stringMatching(/^[a-z0-9_]{1,8}$/), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(sorted, (list) => {
        const words = list.sort()
        const ranges = words.map((word) => ({ from: word, to: word }))
        const separated = separateChunks(ranges)
        for (const [index, word] of words.entries()) {
          const range = separated[index]
          expect(range && range.from <= word && word <= range.to).toBe(true)
          if (index > 0) expect(range?.from).toBe(separated[index - 1]?.to)
        }
      }),
    )
  })
})
