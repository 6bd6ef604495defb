/** A word of an index, and how the words of a part are written until its bundle is joined. */
import { NumberReader } from './number-reader.ts'
import { NumberWriter } from './number-writer.ts'
import type { PageList } from './page-list.ts'

/** A word with its pages, and its spellings with accents, each with pages of its own. */
export interface WordEntry {
  word: string
  pages: PageList
  variants: { form: string; pages: PageList }[]
}

/** Some words in order, encoded. */
export interface WordBlock {
  /** The first word. */
  first: string
  bytes: Uint8Array
}

/**
 * Words are written in blocks of some of these bytes, so that readers of many parts need not hold the whole of each, and
 * find a word without those that stand far before it.
 */
const BLOCK_BYTES = 2 ** 13

/** Writes words in blocks. */
export function* writeWords(words: Iterable<WordEntry>): Generator<WordBlock> {
  const numbers = new NumberWriter()
  let first = ''
  for (const { word, pages, variants } of words) {
    if (numbers.length === 0) first = word
    numbers.writeText(word)
    writePages(pages, numbers)
    numbers.write(variants.length)
    for (const { form, pages: formPages } of variants) {
      numbers.writeText(form)
      writePages(formPages, numbers)
    }
    if (numbers.length >= BLOCK_BYTES) yield { first, bytes: numbers.take() }
  }
  if (numbers.length > 0) yield { first, bytes: numbers.take() }
}

/** Reads the words of a block, in order. */
export function* readWords({ bytes }: Pick<WordBlock, 'bytes'>): Generator<WordEntry> {
  const reader = new NumberReader(bytes)
  while (reader.at < bytes.length) {
    const word = reader.readText()
    const pages = readPages(reader)
    const variants = Array.from({ length: reader.read() }, () => ({
      form: reader.readText(),
      pages: readPages(reader),
    }))
    yield { word, pages, variants }
  }
}

function writePages({ count, first, last, tail }: PageList, numbers: NumberWriter): void {
  for (const number of [count, first, last, tail.length]) numbers.write(number)
  numbers.append(tail)
}

function readPages(reader: NumberReader): PageList {
  return { count: reader.read(), first: reader.read(), last: reader.read(), tail: reader.readBytes(reader.read()) }
}
