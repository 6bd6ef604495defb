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

/** Words are written in blocks of some of these bytes, so that readers of many parts need not hold the whole of each. */
const BLOCK_BYTES = 2 ** 16

/** Writes words in blocks. */
export function* writeWords(words: Iterable<WordEntry>): Generator<Uint8Array> {
  const numbers = new NumberWriter()
  for (const { word, pages, variants } of words) {
    numbers.writeText(word)
    writePages(pages, numbers)
    numbers.write(variants.length)
    for (const { form, pages: formPages } of variants) {
      numbers.writeText(form)
      writePages(formPages, numbers)
    }
    if (numbers.length >= BLOCK_BYTES) yield numbers.take()
  }
  if (numbers.length > 0) yield numbers.take()
}

/** Reads the words of a block, in order. */
export function* readWords(block: Uint8Array): Generator<WordEntry> {
  const reader = new NumberReader(block)
  while (reader.at < block.length) {
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
