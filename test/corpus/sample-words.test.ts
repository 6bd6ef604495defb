/**
 * The sample edition is retold in our own sentences: no twelve words in a row are those of an original. Facts are set
 * aside: headings, set-off text (messages, code, tables of files), quotations, paths, and lines that cite an article.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { type ParsedArticle, readArticles } from '../../plugins/kb-parse/index.ts'
import { projectFolder } from '../../plugins/kb-site/options/site-options.ts'
import { findWholeCorpus } from '../support/corpus.ts'

const RUN_LENGTH = 12
const FACTS = /"[^"]*"|\S*[\\/]\S*/g
const CITATION = /^Q\d{5,6}\b/

const corpus = findWholeCorpus()

describe.skipIf(corpus === null)('the sample edition', () => {
  it('shares no run of twelve words with an original', () => {
    const runs = collectSampleRuns()
    expect(runs.size).toBeGreaterThan(1000)
    expect(findInOriginals(runs)).toEqual([])
  })
})

/** From each run of words in the sample's prose to the article that has it. */
function collectSampleRuns(): Map<string, string> {
  const runs = new Map<string, string>()
  for (const file of listFiles(join(projectFolder, 'content/sample'))) {
    for (const article of readArticles(readFileSync(file), new VFile()).articles) {
      for (const prose of listProse(article)) {
        for (const run of listRuns(splitWords(prose))) runs.set(run, article.metadata.id)
      }
    }
  }
  return runs
}

function listProse({ tree }: ParsedArticle): string[] {
  const prose: string[] = []
  visit(tree, (node) => {
    if (node.type === 'heading' || node.type === 'table') return SKIP
    if (node.type !== 'paragraph') return
    const text = textOf(node)
    if (!CITATION.test(text)) prose.push(text.replace(FACTS, ' '))
    return SKIP
  })
  return prose
}

/** What the originals have of the runs, with the article of the sample and the original's file. */
function findInOriginals(runs: ReadonlyMap<string, string>): string[] {
  const starts = new Set([...runs.keys()].map((run) => run.split(' ', 2).join(' ')))
  const found: string[] = []
  for (const file of listFiles(corpus ?? '')) {
    const words = splitWords(readFileSync(file, 'latin1'))
    for (let index = 0; index + RUN_LENGTH <= words.length; index += 1) {
      if (!starts.has(`${words[index]} ${words[index + 1]}`)) continue
      const run = words.slice(index, index + RUN_LENGTH).join(' ')
      if (runs.has(run)) found.push(`${runs.get(run)} in ${file}: ${run}`)
    }
  }
  return found
}

function listRuns(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - RUN_LENGTH + 1)
  return Array.from({ length: count }, (_, index) => words.slice(index, index + RUN_LENGTH).join(' '))
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9_]+/g) ?? []
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
