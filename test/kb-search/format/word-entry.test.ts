import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWords, writeWords } from '../../../plugins/kb-search/format/word-entry.ts'
import { makeWord, pagesOf } from '../bundles/make-word.ts'

it('gives words again with their pages, and spellings with accents with theirs', () => {
  const anyPages = fc.uniqueArray(fc.nat(70_000))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), anyPages, anyPages)), (facts) => {
      const words = facts.map(([word, pages, accented]) => ({
        ...makeWord(word, pages),
        variants: [{ form: `${word}\u0301`, pages: makeWord('', accented).pages }],
      }))
      const read = [...writeWords(words)].flatMap((block) => [...readWords(block)])
      const show = (list: typeof words) =>
        list.map(({ word, pages, variants }) => [word, pagesOf(pages), variants.map((v) => [v.form, pagesOf(v.pages)])])
      expect(show(read)).toEqual(show(words))
    }),
  )
})

it('writes many words in several blocks', () => {
  const words = Array.from({ length: 30_000 }, (_, index) => makeWord(`lamp${index}`, [index]))
  const blocks = [...writeWords(words)]
  expect(blocks.length).toBeGreaterThan(3)
  expect(blocks.map(({ first }) => first)).toEqual(blocks.map((block) => [...readWords(block)][0]?.word))
  expect(blocks.flatMap((block) => Array.from(readWords(block), ({ word }) => word))).toEqual(
    words.map(({ word }) => word),
  )
})
