/**
 * What the browser reads of a bundle before anything else: which article each page is, how long, and where each word
 * stands. Pagefind's own metadata says the same in three times the bytes, most of what a query would move.
 *
 * Articles 10022 and 10060 -> `{"numbers":"!7qe!I","lengths":"kl","pages":2,"chunks":["0","0cac"],...}`
 */

import { readNumbers, writeNumbers } from './number-text.ts'

/** A bundle's pages in the order that the word index counts by, in `search/pages.json.gz`: what ranking needs besides words. */
export interface PageTable {
  /** Article numbers, as `writeNumbers` writes them. */
  numbers: string
  /** Distinct words of each page, rounded: a letter each, `a` for one and each further letter for half as many again. */
  lengths: string
}

/** Where a bundle's files are, in `search/start.json`: what is needed to fetch words. */
export interface FileTable {
  /** How many pages the bundle has. */
  pages: number
  /** Chunks of the word index by the text that their words begin with or sort after, without what each shares with the last. */
  chunks: string[]
  /** Names of the filters, each of which has a file. */
  filters: string[]
}

/** All that is known of a bundle. */
export interface BundleTable extends PageTable, FileTable {}

/** A page as a table is made from it. */
export interface TablePage {
  number: number
  wordCount: number
}

/** Lengths are told apart in steps of this. */
const LENGTH_STEP = 1.5
const FIRST_LETTER = 97

/** The numbers and lengths of pages, as a table has them. */
export function encodePages(pages: readonly TablePage[]): PageTable {
  return {
    numbers: writeNumbers(pages.map(({ number }) => number)),
    lengths: pages.map(({ wordCount }) => encodeLength(wordCount)).join(''),
  }
}

/** Article numbers by page. */
export function decodeNumbers({ numbers }: Pick<PageTable, 'numbers'>): number[] {
  return readNumbers(numbers)
}

/** Distinct words by page. */
export function decodeLengths({ lengths }: Pick<PageTable, 'lengths'>): number[] {
  return Array.from(lengths, (letter) => LENGTH_STEP ** (letter.charCodeAt(0) - FIRST_LETTER))
}

/** Name of a chunk's file. */
export function fileName(index: number): string {
  return `${index.toString(36)}.gz`
}

function encodeLength(wordCount: number): string {
  return String.fromCharCode(FIRST_LETTER + Math.round(Math.log(Math.max(wordCount, 1)) / Math.log(LENGTH_STEP)))
}
