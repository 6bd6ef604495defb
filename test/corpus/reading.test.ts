/**
 * Files that each show one way to misread an article, in our own words, and what is right. Variants of each stand in the
 * fixtures of kb-parse.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { ParsedArticle } from '../../plugins/kb-parse/index.ts'
import { readArticles } from '../../plugins/kb-parse/index.ts'
import { findInCorpus } from '../support/corpus.ts'

const folder = findInCorpus('cases/reading')

type Kind = 'paragraph' | 'code' | 'table' | 'list'

/** The text of all nodes of a kind, in their order. */
function texts({ tree }: ParsedArticle, kind: Kind): string[] {
  const found: string[] = []
  visit(tree, kind, (node) => {
    found.push(textOf(node))
  })
  return found
}

/** The markers of all items of an article. */
function markers({ tree }: ParsedArticle): string[] {
  const found: string[] = []
  visit(tree, 'listItem', ({ data }) => {
    found.push(data?.marker ?? '')
  })
  return found
}

/** The first row of each table. */
function titles({ tree }: ParsedArticle): string[][] {
  const found: string[][] = []
  visit(tree, 'table', ({ children }) => {
    found.push((children[0]?.children ?? []).map((cell) => textOf(cell)))
  })
  return found
}

const checks: Record<string, (article: ParsedArticle) => void> = {
  'applies-to-flattened': ({ metadata }) => {
    expect(metadata.appliesToLevels).toEqual([0, 1, 1, 0, 1])
    expect(metadata.versions).toEqual([])
  },
  'code-torn-apart': (article) => {
    const [lamp = '', program = '', sample = '', ...others] = texts(article, 'code')
    expect(others).toEqual([])
    expect(lamp.split('\n')).toHaveLength(17)
    expect(program.split('\n')).toHaveLength(9)
    expect(sample.match(/^ *\*/gm)).toHaveLength(3)
    expect(markers(article)).toEqual(['1.', '2.', '3.'])
    expect(texts(article, 'paragraph')).toHaveLength(3)
  },
  'columns-shifted': (article) => {
    const [trace = '', table = ''] = texts(article, 'code').map((text) => text.split('\n'))
    expect(trace[1]?.indexOf('^')).toBe(trace[0]?.indexOf('275093F0'))
    expect(trace[3]?.indexOf('^')).toBe(trace[2]?.indexOf('D6274DF8'))
    expect(table[3]?.indexOf('^')).toBe(table[0]?.indexOf('French'))
  },
  'item-glued-to-paragraph': (article) => {
    expect(markers(article)).toEqual(['1.', '2.', '3.', '4.', '*', '*', '*', '.', '.', '.'])
    expect(texts(article, 'paragraph').filter((text) => /3\. On| \* Adds/.test(text))).toEqual([])
  },
  'log-at-margin-reflowed': (article) => {
    const blocks = texts(article, 'code')
    expect(blocks.map((text) => text.split('\n').length)).toEqual([5, 13])
    expect(texts(article, 'paragraph').filter((text) => /LAMP3|kd>|eax=/.test(text))).toEqual([])
  },
  'sentence-cut-at-hanging-indent': (article) => {
    expect(texts(article, 'code')).toEqual([])
    const paragraphs = texts(article, 'paragraph').map((text) => text.replace(/\s+/g, ' '))
    for (const whole of [
      'LAMPTSR.EXE MS-DOS driver',
      'for 30 lamps and 30 switches',
      'you need to remove the header',
    ]) {
      expect(paragraphs.filter((text) => text.includes(whole))).toHaveLength(1)
    }
  },
  'short-lines-glued': (article) => {
    const lines = texts(article, 'code').map((text) => text.split('\n').filter((line) => line !== '').length)
    expect(lines).toEqual([2, 2, 6, 4])
  },
  'table-header-torn-off': (article) => {
    expect(texts(article, 'code').map((text) => text.split(/ {2,}/)[0])).toEqual(['Option'])
    expect(titles(article)).toEqual([
      ['Parameter', 'Description'],
      ['Description', 'Command', 'Notes'],
      ['', '', ''],
      ['Field Name', 'Type', 'Size'],
    ])
  },
}

describe.skipIf(folder === null)('a file of each way to misread an article', () => {
  it('has a check', () => {
    const names = readdirSync(folder ?? '').filter((name) => name.endsWith('.txt'))
    expect(names.map((name) => name.replace('.txt', '')).sort()).toEqual(Object.keys(checks).sort())
  })

  it.each(Object.entries(checks))('%s', (name, check) => {
    const { articles } = readArticles(readFileSync(join(folder ?? '', `${name}.txt`)), new VFile())
    expect(articles).toHaveLength(1)
    for (const article of articles) check(article)
  })
})
