import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import matter from 'gray-matter'
import type { Root } from 'mdast'
import { assert } from 'mdast-util-assert'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decode, readArticles } from '../../plugins/kb-parse/index.ts'
import { readCellBreaks, readListMarks, toMarkdown } from '../../plugins/kb-parse/markdown/index.ts'
import { expectPositions } from '../kb-parse/expect-positions.ts'
import { plainTree } from '../kb-parse/plain-tree.ts'
import { findWholeCorpus } from '../support/corpus.ts'

const corpus = findWholeCorpus()
/** Every so many files are read back from Markdown, which remark takes its time for. */
const step = 23
const reader = remark().use(remarkGfm).use(readListMarks).use(readCellBreaks)

/** A sentence that ends in "WWW." is a link to remark-gfm, which reads `www.` as a host without a name. */
const noHost = /\bwww\.(?!\w)/i

function listFiles(): string[] {
  const folders = ['kb', 'txt'].map((name) => join(corpus ?? '', name))
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.(?:md|TXT)$/.test(path))
    .sort()
}

describe.skipIf(corpus === null)('every file of the archive', () => {
  it('gives one article with a date and a title, and few doubts', { timeout: 1_800_000 }, () => {
    const files = listFiles()
    let doubted = 0
    for (const path of files) {
      const file = new VFile({ path })
      const { articles } = readArticles(readFileSync(path), file)
      expect(articles.length, path).toBe(1)
      expect(articles[0]?.metadata.modified, path).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$/)
      expect(articles[0]?.metadata.title, path).not.toBe('')
      if (file.messages.some(({ fatal }) => fatal !== null && fatal !== undefined)) doubted += 1
    }
    expect(doubted).toBeLessThan(files.length * 0.005)
  })

  it('has a tree with true positions that reads back from Markdown', { timeout: 1_800_000 }, () => {
    const files = listFiles().filter((_, index) => index % step === 0)
    for (const path of files) {
      const bytes = readFileSync(path)
      const [article] = readArticles(bytes, new VFile({ path })).articles
      if (!article) throw new Error(`${path}: expected an article`)
      assert(article.tree)
      const { text } = decode(bytes)
      if (!/<[0-9A-F]{2}>/.test(text)) expectPositions(article.tree, text)
      const markdown = toMarkdown(article)
      const { content } = matter(markdown)
      if (!noHost.test(markdown))
        expect(plainTree(reader.runSync(reader.parse(content), new VFile(content)) as Root), path).toEqual(
          plainTree(article.tree),
        )
    }
    expect(files.length).toBeGreaterThan(300)
  })
})
