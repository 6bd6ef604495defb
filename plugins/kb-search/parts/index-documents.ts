/**
 * The word index of a part's documents: they go to Pagefind as one page, and what it finds on it becomes the words of each
 * article.
 */

import type { TablePage } from '../format/bundle-table.ts'
import { compareByBytes } from '../format/compare-by-bytes.ts'
import type { WordEntry } from '../format/word-entry.ts'
import { compileSpellings, type SpellingEntry } from '../ranking/spellings.ts'
import { collectAddedWords } from './added-words.ts'
import { type ArticleSheet, cutText, findMarks, makeSheet, SheetCutter } from './article-sheet.ts'
import type { SpooledDocument } from './document-spool.ts'
import { mergeWords } from './merge-words.ts'
import { addNameWords } from './name-words.ts'
import { unpackPagefindFile } from './pagefind-files.ts'
import { type PagefindWord, readPagefindWords } from './pagefind-words.ts'
import { decodeMetadata } from './part-metadata.ts'
import { runPagefind } from './run-pagefind.ts'
import { splitWords } from './split-words.ts'

/** What is known of the words of documents. */
export interface DocumentIndex {
  /** As the documents come. */
  pages: TablePage[]
  /** In order of their bytes. */
  words: Iterable<WordEntry>
}

/**
 * Indexes documents.
 * @param names with several writings
 * @throws Error with Pagefind's words when it refuses them
 */
export async function indexDocuments(
  documents: readonly SpooledDocument[],
  names: readonly SpellingEntry[],
): Promise<DocumentIndex> {
  const sheet = makeSheet(documents.map(({ html }) => html))
  const { wordCount, text, marks, words } = openIndex(await runPagefind(sheet.html), sheet)
  const titleLengths = documents.map(({ title }) => splitWords(title).length)
  const cutter = new SheetCutter(marks, titleLengths)
  const wordCounts = cutter.countWords(wordCount)
  const texts = cutText(text, sheet).map((content, index) => ({ content, titleLength: titleLengths[index] ?? 0 }))
  const all = mergeWords(cutWords(words, sheet, cutter), collectAddedWords(texts).values())
  return {
    pages: documents.map(({ number }, index) => ({ number, wordCount: wordCounts[index] ?? 0 })),
    words: addNameWords(all, compileSpellings(names).values()),
  }
}

/** What Pagefind makes of a sheet. */
interface SheetIndex {
  wordCount: number
  text: string
  /** Places of the sheet's mark. */
  marks: readonly number[]
  /** In order of their bytes. */
  words: Iterable<PagefindWord>
}

function openIndex(files: ReadonlyMap<string, Uint8Array>, sheet: ArticleSheet): SheetIndex {
  const unpack = (pattern: RegExp | string) => unpackPagefindFile(findFile(files, pattern))
  const { pages, chunks } = decodeMetadata(unpack(/\.pf_meta$/))
  const readChunk = ({ hash }: { hash: string }) => readPagefindWords(unpack(`index/${hash}.pf_index`))
  const marked = chunks.findLast(({ from }) => compareByBytes(from, sheet.mark) <= 0)
  const { content }: { content: string } = JSON.parse(unpack(/\.pf_fragment$/).toString('utf8'))
  return {
    wordCount: pages[0]?.wordCount ?? 0,
    text: content,
    marks: marked ? findMarks(readChunk(marked), sheet) : [],
    words: (function* () {
      for (const chunk of chunks) yield* readChunk(chunk)
    })(),
  }
}

function* cutWords(words: Iterable<PagefindWord>, { mark }: ArticleSheet, cutter: SheetCutter): Generator<WordEntry> {
  for (const found of words) if (found.word !== mark) yield cutter.cut(found)
}

function findFile(files: ReadonlyMap<string, Uint8Array>, pattern: RegExp | string): Uint8Array {
  const [, file] =
    [...files].find(([path]) => (pattern instanceof RegExp ? pattern.test(path) : path === pattern)) ?? []
  if (!file) throw new Error(`found no ${pattern} among the files of Pagefind, expected one`)
  return file
}
