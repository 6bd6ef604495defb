/**
 * Reads words of a chunk of the word index: which pages have them, how often, and where. Places are only read when they
 * are asked for, because most pages that have a word are never looked at closely.
 */
import { NumberReader } from '../format/number-reader.ts'
import { type ColumnsOf, makeColumns, PLAIN_WEIGHT } from '../format/word-columns.ts'
import type { WordPages } from '../ranking/word-pages.ts'

/**
 * The pages of every word whose stem is accepted. Spellings with accents, which stand beside the plain one, are lists of
 * their own. Frequencies are weighted counts, whatever the length of the text.
 */
export function readChunk(content: Uint8Array, accept: (stem: string) => boolean): WordPages[] {
  const heads = new NumberReader(content)
  const lists = Array.from({ length: heads.read() }, () => ({ word: heads.readText(), count: heads.read() }))
  const columns = openColumns(content, heads)
  return lists.flatMap(({ word, count }) => {
    const pages = readPages(content, columns, count)
    return accept(word) ? [pages] : []
  })
}

/** The lengths of the columns stand before the first. */
function openColumns(content: Uint8Array, heads: NumberReader): ColumnsOf<NumberReader> {
  const { pages, shapes, counts, weights, firsts, distances } = makeColumns(() => heads.read())
  let end = heads.at
  const open = (length: number): NumberReader => {
    end += length
    return new NumberReader(content, end - length)
  }
  return {
    pages: open(pages),
    shapes: open(shapes),
    counts: open(counts),
    weights: open(weights),
    firsts: open(firsts),
    distances: open(distances),
  }
}

/** Moves all columns past one list. */
function readPages(content: Uint8Array, columns: ColumnsOf<NumberReader>, count: number): WordPages {
  const pages = new Uint32Array(count)
  const frequencies = new Float32Array(count)
  const inText = new Float32Array(count)
  const inTitle = new Uint8Array(count)
  const starts = makeStarts(count)
  for (let index = 0; index < count; index++) {
    const shape = columns.shapes.read()
    pages[index] = (pages[index - 1] ?? 0) + columns.pages.read()
    inTitle[index] = shape & 1
    starts.groups[index] = shape >> 1
    starts.counts[index] = columns.counts.at
    starts.firsts[index] = columns.firsts.at
    starts.distances[index] = columns.distances.at
    for (let left = shape >> 1; left > 0; left--) {
      const places = skipGroup(columns)
      const weight = columns.weights.read()
      frequencies[index] = (frequencies[index] ?? 0) + (places * weight) / PLAIN_WEIGHT
      if (weight <= PLAIN_WEIGHT) inText[index] = (inText[index] ?? 0) + places
    }
  }
  return { pages, frequencies, inText, inTitle, positionsOf: (index) => readPositions(content, starts, index) }
}

type Places = Pick<ColumnsOf<NumberReader>, 'counts' | 'firsts' | 'distances'>

/** Gives how many places the group has. */
function skipGroup({ counts, firsts, distances }: Places): number {
  const places = counts.read()
  firsts.skip(Math.min(places, 1))
  distances.skip(Math.max(places - 1, 0))
  return places
}

/** How many groups of places each page has, and where they begin in their columns. */
type Starts = Record<'groups' | keyof Places, Uint32Array>

function makeStarts(count: number): Starts {
  const make = (): Uint32Array => new Uint32Array(count)
  return { groups: make(), counts: make(), firsts: make(), distances: make() }
}

/** Within one weight each place is told by how far behind the one before it comes. */
function readPositions(content: Uint8Array, starts: Starts, index: number): number[] {
  const positions: number[] = []
  const counts = new NumberReader(content, starts.counts[index])
  const firsts = new NumberReader(content, starts.firsts[index])
  const distances = new NumberReader(content, starts.distances[index])
  for (let groups = starts.groups[index] ?? 0; groups > 0; groups--) {
    let position = 0
    for (let left = counts.read(), first = true; left > 0; left--, first = false) {
      position += first ? firsts.read() : distances.read()
      positions.push(position)
    }
  }
  return positions.sort((one, other) => one - other)
}
