import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutChunk } from '../../../plugins/kb-search/bundles/cut-chunk.ts'
import { separateChunks } from '../../../plugins/kb-search/bundles/separate-chunks.ts'
import type { WordEntry } from '../../../plugins/kb-search/format/word-entry.ts'
import { WordStream } from '../../../plugins/kb-search/format/word-stream.ts'
import { makeWord, pagesOf } from './make-word.ts'

function cutChunks(words: readonly WordEntry[], chunkBytes: number): WordEntry[][] {
  const stream = new WordStream(() => words.values())
  const chunks: WordEntry[][] = []
  while (stream.next) chunks.push(cutChunk(stream, chunkBytes))
  return chunks
}

describe('cutChunk', () => {
  it('cuts between words', () => {
    const words = [makeWord('access', [0, 4]), makeWord('error', [1, 2, 9]), makeWord('zone', [3])]
    const chunks = cutChunks(words, 15)
    expect(chunks.map((chunk) => chunk.map(({ word }) => word))).toEqual([['access', 'error'], ['zone']])
  })

  it('gives a word with many places a chunk of its own', () => {
    const many = Array.from({ length: 200 }, (_, index) => index)
    const chunks = cutChunks([makeWord('a', [0]), makeWord('many', many), makeWord('z', [0])], 100)
    expect(chunks.map(([first]) => first?.word)).toEqual(['a', 'many', 'z'])
  })

  it('loses no word and no page, whatever the size', () => {
    const words = fc.dictionary(fc.string({ minLength: 1 }), fc.uniqueArray(fc.nat(70_000), { minLength: 1 }))
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 200 }), (dictionary, size) => {
        const entries = Object.entries(dictionary).map(([word, pages]) => makeWord(word, pages))
        const read = cutChunks(entries, size).flat()
        expect(read.map(({ word, pages }) => [word, pagesOf(pages)])).toEqual(
          entries.map(({ word, pages }) => [word, pagesOf(pages)]),
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
    ).toEqual(['', 'cac'])
  })

  it('lets every word find its chunk: the last that begins at or before it', () => {
    const sorted = fc.uniqueArray(fc.stringMatching(/^[a-z0-9_]{1,8}$/), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(sorted, (list) => {
        const words = list.sort()
        const starts = separateChunks(words.map((word) => ({ from: word, to: word })))
        for (const [index, word] of words.entries()) {
          expect(starts.findLastIndex((start) => start <= word)).toBe(index)
        }
      }),
    )
  })
})
