import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { ParsedArticle } from '../../plugins/kb-parse/index.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'
import { plainTree } from '../kb-parse/plain-tree.ts'
import { toRendered } from '../kb-parse/rewrite-forms.ts'
import { findInCorpus } from '../support/corpus.ts'

const corpus = findInCorpus('corpus/small')

function listFiles(form: 'kb' | 'txt'): string[] {
  const folder = join(corpus ?? '', form)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|TXT)$/.test(path))
  return files.sort().map((path) => join(folder, path))
}

/** An article without what its place in a file decides. */
function comparable({ metadata, sections, blocks, tree }: ParsedArticle) {
  return { metadata, sections, blocks, tree: plainTree(tree) }
}

function read(bytes: Uint8Array) {
  return readArticles(bytes, new VFile()).articles.map(comparable)
}

describe.skipIf(corpus === null)('the rarer forms, derived from the small corpus', () => {
  it('each article of form 1, rewritten as form 3, gives the same record and tree', () => {
    const files = listFiles('kb')
    for (const path of files) {
      const bytes = readFileSync(path)
      expect(read(Buffer.from(toRendered(bytes.toString('utf8')))), path).toEqual(read(bytes))
    }
    expect(files.length).toBeGreaterThan(100)
  })

  it('the files of form 2, joined into one, give the same articles', () => {
    const files = listFiles('txt').map((path) => readFileSync(path))
    const plain = files.filter((bytes) => bytes.every((byte) => byte < 0x80))
    const joined = Buffer.concat(plain.flatMap((bytes) => [bytes, Buffer.from('\r\n')]))
    expect(read(joined)).toEqual(plain.flatMap((bytes) => read(bytes)))
    expect(plain.length).toBeGreaterThan(100)
  })

  it('files with other bytes, joined, give the same articles too', () => {
    const files = listFiles('txt').map((path) => readFileSync(path))
    const odd = files.filter((bytes) => readArticles(bytes, new VFile()).encoding === 'windows-1252')
    const joined = Buffer.concat(odd.flatMap((bytes) => [bytes, Buffer.from('\r\n')]))
    expect(read(joined)).toEqual(odd.flatMap((bytes) => read(bytes)))
  })
})
