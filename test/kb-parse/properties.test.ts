import fc from 'fast-check'
import { assert } from 'mdast-util-assert'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decode, readArticles } from '../../plugins/kb-parse/index.ts'
import { articleBody } from './arbitrary-article.ts'
import { expectPositions } from './expect-positions.ts'
import { makeDocument } from './make-document.ts'
import { sortLetters, treeLetters, treeWords } from './tree-words.ts'

const header = 'DOCUMENT:Q100000  26-JUL-2002  [lamp]\nTITLE   :Lamp\n\n'
/** Characters that the format gives a meaning, in any order. */
const signs = fc
  .array(fc.constantFrom(...'ab1.) -=*+|(\t\n\n:"<>'.split('')), { maxLength: 200 })
  .map((list) => list.join(''))

function parse(text: string) {
  return readArticles(Buffer.from(text), new VFile())
}

function treeOf(text: string) {
  const tree = parse(text).articles[0]?.tree
  if (!tree) throw new Error('expected an article')
  return tree
}

describe('readArticles', () => {
  it('reads any bytes without throwing, and says why they are no article', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { articles, rejections } = readArticles(bytes, new VFile())
        expect(articles.length + rejections.length).toBeGreaterThan(0)
      }),
    )
  })

  it('makes a tree of any body', () => {
    fc.assert(
      fc.property(signs, (body) => {
        const text = header + body
        const tree = treeOf(text)
        assert(tree)
        expectPositions(tree, decode(Buffer.from(text)).text)
      }),
      { numRuns: 500 },
    )
  })

  it('loses no word of an article of the grammar, and keeps their order', () => {
    fc.assert(
      fc.property(articleBody, ({ body, words }) => {
        expect(treeWords(treeOf(makeDocument(body)))).toEqual(words)
      }),
    )
  })

  it('keeps every letter of a mutated article', () => {
    const insertion = fc.constantFrom('', '\n', '\n\n', ' ', '  ', '-', '=', '\t', '1. ', ' - ', '|', '\n---------\n')
    fc.assert(
      fc.property(articleBody, fc.nat(), insertion, ({ body }, at, inserted) => {
        const cut = at % (body.length + 1)
        const mutated = body.slice(0, cut) + inserted + body.slice(cut)
        const tree = treeOf(makeDocument(mutated))
        assert(tree)
        expect(treeLetters(tree)).toBe(sortLetters(mutated))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(articleBody, ({ body }) => {
        expect(parse(makeDocument(body))).toEqual(parse(makeDocument(body)))
      }),
    )
  })
})
