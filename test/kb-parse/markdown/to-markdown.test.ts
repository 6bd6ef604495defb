import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import matter from 'gray-matter'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../plugins/kb-parse/index.ts'
import { readCellBreaks, readListMarks, toMarkdown } from '../../../plugins/kb-parse/markdown/index.ts'
import { articleBody } from '../arbitrary-article.ts'
import { makeDocument } from '../make-document.ts'
import { plainTree } from '../plain-tree.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const reader = remark().use(remarkGfm).use(readListMarks).use(readCellBreaks)

function read(text: string) {
  const [article] = readArticles(Buffer.from(text), new VFile()).articles
  if (!article) throw new Error('expected an article')
  return article
}

function expectRoundTrip(text: string): void {
  const article = read(text)
  const { content } = matter(toMarkdown(article))
  expect(plainTree(reader.runSync(reader.parse(content), new VFile(content)) as Root)).toEqual(plainTree(article.tree))
}

describe('toMarkdown', () => {
  it.each(
    readdirSync(fixtures)
      .filter((name) => !/^(?:document|front-matter|rendered|library|no-article)-/.test(name))
      .sort(),
  )('gives Markdown that reads back to the same tree: %s', (name) => {
    expectRoundTrip(makeDocument(readFileSync(join(fixtures, name, 'input.txt'), 'utf8')))
  })

  it('does so for any article of the grammar', () => {
    fc.assert(fc.property(articleBody, ({ body }) => expectRoundTrip(makeDocument(body))))
  })

  it.each([
    ['numbers with a gap', '1. Lift.\n\n2. Push.\n\n90. Leave.', '1. Lift.\n\n2. Push.\n\n90. Leave.'],
    ['brackets', '4) Lift.\n\n5) Push.', '4) Lift.\n\n5) Push.'],
    ['letters', 'a. Lift.\n\nb. Push.\n\nd. Leave.', '<!-- a. b. d. -->\n1. Lift.\n\n2. Push.\n\n4. Leave.'],
    ['roman numbers', 'i) Lift.\n\nii) Push.', '<!-- i) ii) -->\n1) Lift.\n\n2) Push.'],
    [
      'a list within',
      '1. Lift:\n\n   A. Left.\n\n   B. Right.',
      '1. Lift:\n\n   <!-- A. B. -->\n   1. Left.\n\n   2. Right.',
    ],
    [
      'lists next to each other',
      '1. Lift.\n\n(1) Left.\n\n(2) Right.',
      '1. Lift.\n\n<!-- (1) (2) -->\n1) Left.\n\n2) Right.',
    ],
  ])('keeps the marks of a list as printed: %s', (_, body, expected) => {
    expect(matter(toMarkdown(read(makeDocument(body)))).content.trim()).toBe(expected)
    expectRoundTrip(makeDocument(body))
  })

  it('writes the metadata as front matter', () => {
    const article = read(makeDocument('Light it.'))
    expect(matter(toMarkdown(article)).data).toEqual(article.metadata)
  })
})
