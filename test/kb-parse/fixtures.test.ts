import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert } from 'mdast-util-assert'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { ParsedArticle } from '../../plugins/kb-parse/index.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'
import { formatTree } from './format-tree.ts'
import { makeDocument } from './make-document.ts'

const folder = join(import.meta.dirname, 'fixtures')
/** Fixtures that are whole files; all others are bodies. */
const WHOLE_FILE = /^(?:document|front-matter|rendered|library|form|no-article)-/

describe('a fixture of each construct', () => {
  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const input = readFileSync(join(folder, name, 'input.txt'), 'utf8')
    const isWhole = WHOLE_FILE.test(name)
    const file = new VFile({ path: 'input.txt' })
    const { articles, rejections } = readArticles(Buffer.from(isWhole ? input : makeDocument(input)), file)
    for (const { tree } of articles) assert(tree)
    const parts = [
      ...articles.map((article) => (isWhole ? formatArticle(article) : formatBody(article))),
      ...rejections.map(({ line, reason }) => `rejected ${line}: ${reason}`),
      ...file.messages.map(String),
    ]
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, name, 'tree.txt'))
  })
})

function formatBody({ tree, blocks }: ParsedArticle): string {
  const counts = Object.entries(blocks)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind}=${count}`)
  return `${formatTree(tree)}\n\n${['blocks:', ...counts].join(' ')}`
}

function formatArticle(article: ParsedArticle): string {
  const { form, line, metadata, sections, warranty } = article
  const fields = Object.entries(metadata).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const titles = sections.map(({ level, slug, title }) => `section ${level} #${slug} ${JSON.stringify(title)}`)
  const lines = [`form: ${form}`, `line: ${line}`, ...fields, ...titles, ...warranty.map((text) => `warranty: ${text}`)]
  return `${lines.join('\n')}\n${formatBody(article)}`
}
