/** Joins the files of one filter from several parts: which pages have which value. */
import { CborReader } from './cbor-reader.ts'
import { fromDifferences, toDifferences } from './differences.ts'

/** A filter's file of one part, and how many pages stand before the part's own. */
export interface PartFilter {
  content: Buffer
  offset: number
}

/** The pages that have each value, as differences. */
export type FilterFile = Record<string, number[]>

/** The filter over all parts, its values sorted. */
export function joinFilters(parts: readonly PartFilter[]): FilterFile {
  const pages = new Map<string, number[]>()
  for (const { content, offset } of parts) {
    const reader = new CborReader(content)
    reader.readArray()
    reader.skip()
    for (let left = reader.readArray(); left > 0; left--) {
      reader.readArray()
      const value = reader.readText()
      const known = pages.get(value) ?? []
      pages.set(value, known)
      for (let count = reader.readArray(); count > 0; count--) known.push(reader.readInteger() + offset)
    }
  }
  const values = [...pages].sort(([one], [other]) => (one < other ? -1 : Number(one > other)))
  return Object.fromEntries(values.map(([value, list]) => [value, toDifferences(list)]))
}

/** The pages that have each value, ascending. */
export function readFilter(file: FilterFile): Map<string, number[]> {
  return new Map(Object.entries(file).map(([value, differences]) => [value, fromDifferences(differences)]))
}
