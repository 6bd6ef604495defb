import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import matter from 'gray-matter'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readArticles, toMarkdown } from '../../../plugins/kb-parse/index.ts'
import { articleBody } from '../arbitrary-article.ts'
import { makeDocument } from '../make-document.ts'
import { plainTree } from '../plain-tree.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const reader = remark().use(remarkGfm)

function read(text: string) {
  const [article] = readArticles(Buffer.from(text), new VFile()).articles
  if (!article) throw new Error('expected an article')
  return article
}

function expectRoundTrip(text: string): void {
  const article = read(text)
  const { content } = matter(toMarkdown(article))
  expect(plainTree(reader.parse(content))).toEqual(plainTree(article.tree))
}

describe('toMarkdown', { timeout: 60_000 }, () => {
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

  it('writes the metadata as front matter', () => {
    const article = read(makeDocument('Light it.'))
    expect(matter(toMarkdown(article)).data).toEqual(article.metadata)
  })
})
