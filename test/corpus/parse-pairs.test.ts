import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { ParsedArticle } from '../../plugins/kb-parse/index.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'
import { plainTree } from '../kb-parse/plain-tree.ts'
import { findWholeCorpus } from '../support/corpus.ts'

const corpus = findWholeCorpus()

/** Articles whose two forms differ for good, and why. */
const exceptions: Record<string, string> = {
  Q154452: 'the converter wrote an ASCII apostrophe for the one of Windows-1252 in the title',
  Q162512: 'the converter wrote an ASCII apostrophe for the one of Windows-1252 in the title',
  Q163522: 'the converter wrote an ASCII apostrophe for the one of Windows-1252 in the title',
  Q182526: 'the converter wrote an ASCII apostrophe for the one of Windows-1252 in the title',
  Q191452: 'the converter wrote ASCII quotes for those of Windows-1252 in the title',
  Q221509: 'form 1 lacks the blank before a line with a tab, from which the columns are counted',
  Q235373: 'form 1 lacks the blank before lines with tabs, from which the columns are counted',
  Q242367: 'the escape `<A4>` stands for a byte here, and for text elsewhere',
  Q326108: 'the escape `<1B>` stands for a byte here, and for text elsewhere',
}

/** What an article's product code and source cannot change. */
function comparable({ metadata, sections, blocks, tree }: ParsedArticle) {
  return JSON.stringify({ ...metadata, product: metadata.product.name, sections, blocks, tree: plainTree(tree) })
}

function readArticle(path: string): ParsedArticle | undefined {
  return readArticles(readFileSync(path), new VFile()).articles[0]
}

describe.skipIf(corpus === null)('the two forms of an article', () => {
  it('give the same record and tree', { timeout: 1_800_000 }, () => {
    const differing: string[] = []
    let pairs = 0
    for (const group of readdirSync(join(corpus ?? '', 'kb'))) {
      for (const id of readdirSync(join(corpus ?? '', 'kb', group))) {
        const raw = join(corpus ?? '', 'txt', group, `${id}.TXT`)
        if (!existsSync(raw)) continue
        pairs += 1
        const [left, right] = [readArticle(join(corpus ?? '', 'kb', group, id, 'README.md')), readArticle(raw)]
        if (!left || !right || comparable(left) !== comparable(right)) differing.push(id)
      }
    }
    expect(pairs).toBeGreaterThan(300)
    expect(differing.filter((id) => !(id in exceptions))).toEqual([])
  })
})
